// @ts-check
// The end of the form: what is missing, the preview and the print.
"use strict";

pk.formSend = (() => {
  /** @param {HTMLElement} form */
  const section = (form) => pk.find(form, ".pk-form__send", HTMLElement);

  /** @param {HTMLElement} form @param {PkFormData} data */
  function refresh(form, data) {
    const answers = pk.formFields.readAll(form);
    pk.formProblems.refresh(form, data);
    pk.find(form, ".pk-form__completeness", HTMLElement).textContent = pk.formExample.completeness(data, answers);
    pk.find(form, "[data-needs=place]", HTMLElement).hidden = !pk.formFile.place(data, answers, new Date());
  }

  /**
   * @param {HTMLElement} form
   * @param {PkFormData} data
   * @param {() => PkBase | null} base
   * @param {(element: Element) => void} goTo
   */
  function begin(form, data, base, goTo) {
    const part = section(form);
    const preview = pk.find(part, ".pk-preview", HTMLElement);
    preview.dataset.root = form.dataset.root;
    const host = pk.formExits.hostName(data.publisher);
    pk.find(part, "[data-host]", HTMLElement).textContent = host;
    pk.find(part, "[data-needs=host]", HTMLElement).hidden = !host;
    pk.find(part, "[data-needs=mail]", HTMLElement).hidden = !data.publisher.mailbox;
    pk.find(part, ".pk-form__cleared span", HTMLElement).textContent = part.dataset.warning ?? "";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const summary = pk.find(part, ".pk-form__problems", HTMLElement);
      goTo(part);
      (pk.formProblems.show(form, data) ? summary : part).focus();
    });
    pk.formLeave.begin(form, data, part, base);
    const file = () => pk.formFile.example(data, pk.formFields.readAll(form), base(), new Date());
    part.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.dataset.do === "cleared") pk.formProblems.show(form, data);
    });
    part.addEventListener("click", (event) => {
      const target = event.target instanceof Element ? event.target.closest("a, button") : null;
      if (!(target instanceof HTMLElement)) return;
      const { goTo: name, do: what } = target.dataset;
      if (name) {
        event.preventDefault();
        const element = pk.formFields.question(form, name);
        if (element.classList.contains("pk-question--more") && form.dataset.long === undefined) pk.find(form, "[data-do=full]", HTMLButtonElement).click();
        goTo(element);
        pk.formFields.focus(element);
      }
      if (what === "preview" || what === "print") show(what, target);
    });

    /** @param {"preview" | "print"} what @param {HTMLElement} button */
    function show(what, button) {
      const isOpen = what === "preview" && !preview.hidden;
      pk.formPreview.show(data, pk.formFields.readAll(form), file().text, preview);
      if (what === "preview") {
        preview.hidden = isOpen;
        button.setAttribute("aria-expanded", String(!isOpen));
        return;
      }
      const page = document.documentElement;
      page.dataset.pkPrint = "preview";
      window.addEventListener("afterprint", () => delete page.dataset.pkPrint, { once: true });
      window.print();
    }
  }

  return { begin, refresh };
})();
