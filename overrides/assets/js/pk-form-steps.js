// @ts-check
// On a phone one question fills the screen, with ways back and on; on a wide screen they all stand there.
"use strict";

pk.formSteps = (() => {
  /**
   * @param {HTMLElement} form
   * @param {string} words »Spørgsmål {number} af {count}«
   * @returns {{show: (at?: number) => void, goTo: (element: Element) => void}}
   */
  function begin(form, words) {
    const phone = matchMedia("(max-width: 47.99rem)");
    const steps = pk.find(form, ".pk-form__steps", HTMLElement);
    const last = pk.find(form, ".pk-form__send", HTMLElement);
    let current = 0;

    const screens = () => {
      const isFull = form.dataset.long !== undefined;
      const all = /** @type {HTMLElement[]} */ ([...form.querySelectorAll(".pk-question")]);
      return [...all.filter((each) => !each.hidden && (isFull || !each.classList.contains("pk-question--more"))), last];
    };

    /** @param {number} [at] */
    function show(at = current) {
      const all = screens();
      current = Math.max(0, Math.min(at, all.length - 1));
      form.toggleAttribute("data-stepping", phone.matches);
      steps.hidden = !phone.matches;
      for (const each of form.querySelectorAll("[data-current]")) each.removeAttribute("data-current");
      all[current].setAttribute("data-current", "");
      all[current].closest(".pk-form__group")?.setAttribute("data-current", "");
      const status = pk.find(steps, ".pk-form__step", HTMLElement);
      status.textContent = all[current] === last ? "" : pk.text(words, { number: current + 1, count: all.length - 1 });
      pk.find(steps, "[data-do=back]", HTMLButtonElement).disabled = current === 0;
      pk.find(steps, "[data-do=next]", HTMLButtonElement).disabled = all[current] === last;
    }

    /** @param {Element} element */
    function goTo(element) {
      const at = screens().findIndex((each) => each === element);
      if (at >= 0) show(at);
    }

    steps.addEventListener("click", ({ target }) => {
      const way = target instanceof HTMLElement ? target.dataset.do : "";
      if (way !== "back" && way !== "next") return;
      show(current + (way === "next" ? 1 : -1));
      const screen = screens()[current];
      if (screen === last) last.focus();
      else pk.formFields.focus(screen);
    });
    phone.addEventListener("change", () => show());
    show();
    return { show, goTo };
  }

  return { begin };
})();
