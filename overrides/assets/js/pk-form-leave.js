// @ts-check
// What happens when a way out is chosen. Errors block every one of them, and so do warnings nobody has looked into.
"use strict";

pk.formLeave = (() => {
  /**
   * @param {HTMLElement} form
   * @param {PkFormData} data
   * @param {HTMLElement} part
   * @param {() => PkBase | null} base
   */
  function begin(form, data, part, base) {
    part.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("[data-exit]") : null;
      if (button instanceof HTMLElement) void leave(button);
    });

    /** @param {HTMLElement} button */
    async function leave(button) {
      if (pk.formProblems.show(form, data, button.dataset.asks)) return pk.find(part, ".pk-form__problems", HTMLElement).focus();
      const answers = pk.formFields.readAll(form);
      const file = pk.formFile.example(data, answers, base(), new Date());
      const way = button.closest(".pk-form__way") ?? part;
      const name = file.path.slice(file.path.lastIndexOf("/") + 1);
      const second = pk.formFile.place(data, answers, new Date());
      const say = (/** @type {string} */ key, more = part.dataset.second) => {
        const words = [part.dataset[key], second ? more : ""].filter(Boolean).join(" ");
        pk.find(way, ".pk-form__message", HTMLElement).textContent = pk.text(words, { file: name, second: second?.path ?? "" });
      };
      switch (button.dataset.exit) {
        case "place":
          if (second) pk.formExits.save(second);
          return say("placed", "");
        case "host": return toHost(file, way, say);
        case "approval": return toLeader(answers, file, way);
        case "mail": return toEditors(answers, file, second, say);
        default:
          pk.formExits.save(file, base());
          say("downloaded");
      }
    }

    /** @param {PkAnswers} answers @param {PkFile} file @param {PkFile | null} second @param {(key: string) => void} say */
    function toEditors(answers, file, second, say) {
      const from = base();
      pk.formExits.save(file, from);
      const place = pk.formExample.place(data, answers, pk.formExample.parts(file.text));
      const slots = { place, file: file.path.slice(file.path.lastIndexOf("/") + 1), path: file.path, hash: from?.hash ?? "", title: String(answers.title).trim() };
      const body = pk.text(part.dataset[from ? "mailCorrection" : second ? "mailSecond" : "mail"], slots);
      const subject = pk.text(part.dataset[from ? "mailEdited" : "mailSubject"], slots);
      location.href = pk.formLetter.address(data.publisher.mailbox, subject, body);
      say("mailed");
    }

    /** @param {PkAnswers} answers @param {PkFile} file @param {Element} way */
    async function toLeader(answers, file, way) {
      const message = pk.find(way, ".pk-form__message", HTMLElement);
      const text = pk.formLetter.plain(data, answers, file.text);
      const mail = pk.formLetter.approval(part.dataset, String(answers.title).trim(), text);
      const how = mail.isWhole ? "asked" : await copied(text, way) ? "askedCopied" : "askedMarked";
      message.textContent = part.dataset[how] ?? "";
      location.href = mail.address;
    }

    /** @param {PkFile} file @param {Element} way @param {(key: string) => void} say */
    async function toHost(file, way, say) {
      const { address, isFilled } = pk.formExits.hostPage(data.publisher, file, base() !== null);
      say(isFilled ? "proposed" : await copied(file.text, way) ? "copied" : "marked");
      pk.formExits.open(address);
    }

    /** @param {string} text @param {Element} way @returns {Promise<boolean>} whether it lies on the clipboard; it is shown too */
    function copied(text, way) {
      const label = pk.find(way, ".pk-form__text", HTMLElement);
      const field = pk.find(label, "textarea", HTMLTextAreaElement);
      field.value = text;
      label.hidden = false;
      return pk.clipboard.writeField(field);
    }
  }

  return { begin };
})();
