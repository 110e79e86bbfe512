// @ts-check
// <pk-copies>: the named copies of the checklist on this device, and what went wrong in keeping them.
"use strict";

customElements.define("pk-copies", class extends HTMLElement {
  #show = () => {
    const { copies, problem } = pk.ticks.kept();
    const { id } = pk.copiesModel.current(copies);
    const options = copies.copies.map((copy) => new Option(this.#label(copy), copy.id, false, copy.id === id));
    this.#select.replaceChildren(...options);
    this.#say(problem ? this.dataset[problem] : "");
    this.hidden = pk.ticks.isShared();
  };

  get #select() {
    return pk.find(this, "select", HTMLSelectElement);
  }

  /** @param {PkCopy} copy */
  #label(copy) {
    return copy.name || this.dataset.unnamed || "";
  }

  /** @param {string | undefined} text */
  #say(text) {
    pk.find(this, ".pk-copies__message", HTMLElement).textContent = text ?? "";
  }

  connectedCallback() {
    document.addEventListener("pk:ticks", this.#show);
    this.#select.addEventListener("change", () => this.#choose(this.#select.value));
    for (const dialog of this.querySelectorAll("dialog")) {
      dialog.addEventListener("close", () => dialog.returnValue && this.#settle(dialog));
    }
    for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (this.querySelectorAll("[data-opens]"))) {
      button.addEventListener("click", () => this.#open(button.dataset.opens ?? ""));
    }
    this.#show();
  }

  disconnectedCallback() {
    document.removeEventListener("pk:ticks", this.#show);
  }

  /** @param {string} id */
  #choose(id) {
    pk.ticks.change((copies) => ({ ...copies, current: id }));
    this.#report("chosen");
  }

  /** @param {string} name which dialog */
  #open(name) {
    const dialog = pk.find(this, `dialog[data-name=${name}]`, HTMLDialogElement);
    const label = this.#label(pk.copiesModel.current(pk.ticks.kept().copies));
    const field = dialog.querySelector("input");
    if (field) field.value = name === "rename" ? label : "";
    const named = dialog.querySelector("[data-copy]");
    if (named) named.textContent = label;
    dialog.returnValue = "";
    dialog.showModal();
    field?.select();
  }

  /** @param {HTMLDialogElement} dialog */
  #settle(dialog) {
    const name = dialog.querySelector("input")?.value ?? "";
    const model = pk.copiesModel;
    if (dialog.dataset.name === "create") pk.ticks.change((copies) => model.add(copies, name, {}));
    if (dialog.dataset.name === "rename") pk.ticks.change((copies) => model.rename(copies, name));
    if (dialog.dataset.name === "remove") pk.ticks.change(model.remove);
    this.#report(`${dialog.dataset.name}d`);
  }

  /** @param {string} event names the text; a problem that is already shown stays */
  #report(event) {
    const { copies, problem } = pk.ticks.kept();
    const name = this.#label(pk.copiesModel.current(copies));
    if (!problem) this.#say(pk.text(this.dataset[event], { name }));
  }
});
