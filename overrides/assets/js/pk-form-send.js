// @ts-check
// The end of the form: the preview and the exits. Errors block every one of them.
"use strict";

pk.formSend = (() => {
  /** @param {HTMLElement} form */
  const section = (form) => pk.find(form, ".pk-form__send", HTMLElement);

  /** @param {HTMLElement} form @param {PkFormData} data */
  function refresh(form, data) {
    const answers = pk.formFields.readAll(form);
    pk.formProblems.refresh(form, data);
    pk.find(form, ".pk-form__completeness", HTMLElement).textContent = pk.formPreview.completeness(data, answers);
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
    const file = () => pk.formFile.example(data, pk.formFields.readAll(form), base(), new Date());
    part.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.dataset.do === "cleared") pk.formProblems.show(form, data);
    });
    part.addEventListener("click", (event) => {
      const target = event.target instanceof Element ? event.target.closest("a, button") : null;
      if (!(target instanceof HTMLElement)) return;
      const { exit, goTo: name, do: what } = target.dataset;
      if (name) {
        event.preventDefault();
        const element = pk.formFields.question(form, name);
        if (element.classList.contains("pk-question--more") && form.dataset.long === undefined) pk.find(form, "[data-do=full]", HTMLButtonElement).click();
        goTo(element);
        pk.formFields.focus(element);
      }
      if (what === "preview" || what === "print") show(what, target);
      if (exit) void leave(exit);
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

    /** @param {string} exit */
    async function leave(exit) {
      if (pk.formProblems.show(form, data)) return pk.find(part, ".pk-form__problems", HTMLElement).focus();
      const own = file();
      const answers = pk.formFields.readAll(form);
      const name = own.path.slice(own.path.lastIndexOf("/") + 1);
      const say = (/** @type {string} */ key) => {
        pk.find(part, ".pk-form__message", HTMLElement).textContent = pk.text(part.dataset[key], { file: name });
      };
      const second = pk.formFile.place(data, answers, new Date());
      if (exit === "place" && second) return pk.formExits.save(second);
      if (exit === "host") return void toHost(own, say);
      pk.formExits.save(own, base());
      if (exit !== "mail") return say("downloaded");
      const title = String(answers.title).trim();
      const place = data.places.find(([code]) => code === answers.municipality)?.[1] ?? "";
      const from = base();
      const body = pk.text(part.dataset.mail, { place, file: name }) + (from ? pk.text(part.dataset.mailBase, { hash: from.hash }) : "");
      location.href = pk.formExits.mail(data.publisher.mailbox, pk.text(part.dataset[from ? "mailEdited" : "mailSubject"], { title }), body);
      say("mailed");
    }

    /** @param {PkFile} own @param {(key: string) => void} say */
    async function toHost(own, say) {
      const { address, isFilled } = pk.formExits.hostPage(data.publisher, own, base() !== null);
      if (isFilled) return pk.formExits.open(address);
      const text = pk.find(part, ".pk-form__text", HTMLElement);
      const field = pk.find(text, "textarea", HTMLTextAreaElement);
      field.value = own.text;
      text.hidden = false;
      const copied = await pk.clipboard.writeField(field);
      say(copied ? "copied" : "marked");
      pk.formExits.open(address);
    }
  }

  return { begin, refresh };
})();
