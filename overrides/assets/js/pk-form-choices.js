// @ts-check
// A list of choices that can be searched, folded under the words chosen in it.
"use strict";

pk.formChoices = (() => {
  const NONE = "Vælg …";

  /** @param {HTMLElement} element */
  const boxes = (element) => /** @type {HTMLInputElement[]} */ ([...element.querySelectorAll("li input")]);

  /** @param {HTMLElement} element @returns {string[]} what is chosen: first what was there, in its order */
  function read(element) {
    const before = element.dataset.order?.split(" ") ?? [];
    const chosen = boxes(element).filter((box) => box.checked).map((box) => box.value);
    return [...before.filter((value) => chosen.includes(value)), ...chosen.filter((value) => !before.includes(value))];
  }

  /** @param {HTMLElement} element @param {string[]} values */
  function choose(element, values) {
    element.dataset.order = values.join(" ");
    for (const box of boxes(element)) box.checked = values.includes(box.value);
    show(element);
  }

  /** @param {HTMLInputElement} box */
  const words = (box) => box.closest("label")?.querySelector(".pk-question__choice")?.textContent ?? "";

  /** @param {HTMLElement} element @param {string} value @returns {string} what a choice is called, its value where it is none */
  function label(element, value) {
    const box = boxes(element).find((each) => each.value === value);
    return box ? words(box) : value;
  }

  /** @param {HTMLElement} element says what is chosen */
  function show(element) {
    const chosen = element.querySelector(".pk-question__chosen");
    if (!chosen) return;
    chosen.textContent = boxes(element).filter((box) => box.checked).map(words).join(", ") || NONE;
  }

  /** @param {HTMLElement} element @param {string} search words that a choice must hold, in any order */
  function filter(element, search) {
    const sought = search.toLowerCase().split(/\s+/);
    for (const box of boxes(element)) {
      const item = box.closest("li");
      const text = item?.textContent?.toLowerCase() ?? "";
      if (item) item.hidden = !box.checked && !sought.every((word) => text.includes(word));
    }
  }

  /** @param {HTMLElement} form */
  function prepare(form) {
    for (const each of form.querySelectorAll(".pk-question__search")) if (each instanceof HTMLElement) each.hidden = false;
    form.addEventListener("input", ({ target }) => {
      const element = target instanceof Element && target.closest(".pk-question");
      if (!(element instanceof HTMLElement && target instanceof HTMLInputElement)) return;
      if (target.type === "search") filter(element, target.value);
      else show(element);
    });
  }

  return { read, choose, label, prepare };
})();
