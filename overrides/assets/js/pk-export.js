// @ts-check
// <pk-export>: the checklist on paper, as a spreadsheet or as a link.
"use strict";

customElements.define("pk-export", class extends HTMLElement {
  #show = () => {
    const { name } = pk.ticks.shown();
    pk.find(this, ".pk-export__name", HTMLElement).textContent = name || this.#text("unnamed");
    pk.find(this, "[data-do=share]", HTMLButtonElement).hidden = pk.ticks.isShared();
    this.hidden = false;
  };

  connectedCallback() {
    document.addEventListener("pk:ticks", this.#show);
    this.addEventListener("click", this);
    this.#show();
  }

  disconnectedCallback() {
    document.removeEventListener("pk:ticks", this.#show);
  }

  /** @param {string} name */
  #text(name) {
    return this.dataset[name] ?? "";
  }

  /** @param {string} text */
  #say(text) {
    pk.find(this, ".pk-export__message", HTMLElement).textContent = text;
  }

  /** @param {Event} event */
  async handleEvent({ target }) {
    const button = target instanceof Element && target.closest("button");
    if (!button) return;
    const what = button.dataset.do;
    if (what === "blank" || what === "ticked") return this.#print(what);
    if (!(await pk.ticks.load(this.#text("index"))) || !pk.checklist) return this.#say(this.#text("failed"));
    if (what === "csv") this.#save(pk.checklist);
    if (what === "share") await this.#share(pk.checklist);
  }

  /** @param {"blank" | "ticked"} boxes */
  #print(boxes) {
    const page = document.documentElement;
    page.dataset.pkPrint = boxes;
    window.addEventListener("afterprint", () => delete page.dataset.pkPrint, { once: true });
    window.print();
  }

  /** @param {PkCatalogue} catalogue */
  #save(catalogue) {
    const { name, ticks } = pk.ticks.shown();
    const rows = pk.checklistModel.rows(catalogue).map(({ theme, practice, recommendation, item, reference }) => [
      theme.title, practice.title, recommendation.title, item[1], catalogue.levels[item[2]] ?? item[2],
      this.#text(ticks[reference] ? "yes" : "no"), ticks[reference] ?? "", reference,
    ]);
    const retired = pk.checklistModel.retired(catalogue, ticks).map((reference) => [
      "", "", "", this.#text("retired"), "", this.#text("yes"), ticks[reference], reference,
    ]);
    const plain = (name || this.#text("unnamed")).replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60);
    const head = this.#text("head").split(";");
    pk.download(`${this.#text("file")}-${plain}.csv`, pk.csv.write([head, ...rows, ...retired]), "text/csv");
  }

  /** @param {PkCatalogue} catalogue */
  async #share(catalogue) {
    const { name, ticks } = pk.ticks.shown();
    const keys = pk.checklistModel.rows(catalogue)
      .filter(({ reference }) => Object.hasOwn(ticks, reference))
      .map(({ item }) => item[3]);
    const field = pk.find(this, ".pk-export__link input", HTMLInputElement);
    const page = new URL(this.#text("url"), document.baseURI);
    field.value = page.href + pk.fragment.writeTicks(name || this.#text("unnamed"), keys);
    pk.find(this, ".pk-export__link", HTMLElement).hidden = false;
    this.#say(this.#text((await pk.clipboard.writeField(field)) ? "copied" : "marked"));
  }
});
