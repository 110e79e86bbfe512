// @ts-check
// The form's fields: reading and showing answers, »Ikke oplyst«, and what is wrong.
"use strict";

pk.formFields = (() => {
  // What no file may hold: control characters and two separators that YAML takes for line breaks.
  const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

  /** @param {string} text */
  const clean = (text) => text.replace(/\r\n?/g, "\n").replace(CONTROL, " ").normalize("NFC");

  /** @param {HTMLElement} form @param {string} name */
  const question = (form, name) => pk.find(form, `.pk-question[data-name="${name}"]`, HTMLElement);

  /** @param {HTMLElement} element @returns {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null} */
  const field = (element) => element.querySelector(".pk-question__field");

  /** @param {HTMLElement} element @returns {HTMLInputElement | null} */
  const unknown = (element) => element.querySelector("[data-unknown]");

  /** @param {HTMLElement} element @returns {PkAnswer} */
  function read(element) {
    const own = field(element);
    if (!own) return pk.formChoices.read(element);
    if (unknown(element)?.checked) return "ikke oplyst";
    const text = clean(own.value);
    return element.dataset.kind === "paragraph" ? text.replace(/\s*\n\s*/g, " ") : text;
  }

  /** @param {HTMLElement} form @returns {PkAnswers} */
  const readAll = (form) => Object.fromEntries(
    [.../** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll(".pk-question"))].map((each) => [each.dataset.name ?? "", read(each)]));

  /** @param {HTMLElement} element @param {PkAnswer} answer */
  function show(element, answer) {
    const own = field(element);
    const box = unknown(element);
    const isUnknown = typeof answer === "string" && Boolean(box) && !pk.rules.isStated(answer);
    if (box) box.checked = isUnknown;
    if (own) own.value = isUnknown ? "" : String(answer);
    else pk.formChoices.choose(element, Array.isArray(answer) ? answer : []);
  }

  /** @param {HTMLElement} form @param {PkFormData} data @param {PkAnswers} answers */
  function showAll(form, data, answers) {
    for (const { name } of data.questions) {
      const element = question(form, name);
      show(element, answers[name] ?? "");
      showProblems(element, []);
    }
  }

  /** @param {HTMLElement} form @param {PkFormData} data @param {boolean} full the long version begins with »Ikke oplyst« where nothing is said */
  function grow(form, data, full) {
    form.toggleAttribute("data-long", full);
    pk.find(form, "[data-do=full]", HTMLButtonElement).setAttribute("aria-pressed", String(full));
    for (const each of data.questions.filter(({ short, unknown: may }) => full && !short && may)) {
      const element = question(form, each.name);
      if (!read(element)) show(element, "ikke oplyst");
    }
  }

  /** @param {HTMLElement} element @param {PkProblem[]} problems */
  function showProblems(element, problems) {
    const list = pk.find(element, ".pk-question__problems", HTMLElement);
    list.replaceChildren(...problems.map(({ message, hint, severity }) => {
      const item = document.createElement("li");
      item.className = `pk-question__${severity}`;
      item.textContent = hint ? `${message} ${hint}` : message;
      return item;
    }));
    const wrong = problems.some(({ severity }) => severity === "error");
    (field(element) ?? element.querySelector("summary"))?.setAttribute("aria-invalid", String(wrong));
    if (!field(element)) element.querySelector("summary")?.removeAttribute("aria-invalid");
    element.classList.toggle("pk-question--wrong", wrong);
  }

  /** @param {HTMLFormElement} form prepares what only a script can keep */
  function prepare(form) {
    form.noValidate = true;
    const button = pk.find(form, "[type=submit]", HTMLButtonElement);
    button.disabled = button.hidden = false;
    for (const each of form.querySelectorAll("[maxlength]")) each.removeAttribute("maxlength"); // it cuts what is pasted
    pk.formChoices.prepare(form);
    form.addEventListener("input", ({ target }) => {
      const element = target instanceof Element && target.closest(".pk-question");
      if (!(element instanceof HTMLElement)) return;
      const box = unknown(element);
      const own = field(element);
      if (target === own && box) box.checked = false;
      if (target === box && box?.checked && own) own.value = "";
    });
  }

  /** @param {HTMLElement} form @param {(element: HTMLElement) => void} told which question was left; after a click, since words that come or go would move what is clicked */
  function whenLeft(form, told) {
    let isDown = false;
    form.ownerDocument.addEventListener("pointerdown", () => { isDown = true; }, true);
    form.ownerDocument.addEventListener("pointerup", () => { isDown = false; }, true);
    form.addEventListener("focusout", ({ target, relatedTarget }) => {
      const element = target instanceof Element && target.closest(".pk-question");
      if (!(element instanceof HTMLElement) || (relatedTarget instanceof Node && element.contains(relatedTarget))) return;
      if (isDown) document.addEventListener("pointerup", () => setTimeout(told, 0, element), { once: true });
      else told(element);
    });
  }

  /** @param {HTMLElement} element puts the focus where the answer goes */
  function focus(element) {
    const target = field(element) ?? element.querySelector("summary");
    target?.focus({ preventScroll: true });
    element.scrollIntoView({ block: "start" });
  }

  return { question, read, readAll, showAll, showProblems, grow, prepare, whenLeft, focus };
})();
