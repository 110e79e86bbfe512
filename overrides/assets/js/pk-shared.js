// @ts-check
// <pk-shared>: a checklist that came as a link. It is looked at, and kept only as a copy of its own.
"use strict";

customElements.define("pk-shared", class extends HTMLElement {
  /** @type {PkSharedTicks | null} */
  #link = null;

  #open = async () => {
    const found = pk.fragment.readTicks(location.hash);
    this.#link = found && !found.problem ? found : null;
    this.#say(found?.problem ? this.#text(found.problem) : "");
    if (!this.#link) return this.#look(null);
    const known = await pk.ticks.load(this.#text("index"));
    if (!known) return this.#say(this.#text("failed"));
    this.#look({ name: pk.copiesModel.cleanName(this.#link.name) || this.#text("unnamed"), ticks: this.#ticks() });
  };

  connectedCallback() {
    window.addEventListener("hashchange", this.#open);
    pk.find(this, "[data-do=save]", HTMLButtonElement).addEventListener("click", () => this.#save());
    pk.find(this, "[data-do=leave]", HTMLButtonElement).addEventListener("click", () => this.#leave());
    void this.#open();
  }

  disconnectedCallback() {
    window.removeEventListener("hashchange", this.#open);
  }

  /** @param {string} name */
  #text(name) {
    return this.dataset[name] ?? "";
  }

  /** @param {string} text */
  #say(text) {
    pk.find(this, ".pk-shared__message", HTMLElement).textContent = text;
  }

  /** @returns {PkTicks} a key that this release does not know is kept as it is */
  #ticks() {
    return Object.fromEntries((this.#link?.keys ?? []).map((key) => [`#${key}`, pk.ticks.today()]));
  }

  /** @param {PkShown | null} shown */
  #look(shown) {
    pk.ticks.look(shown);
    pk.find(this, ".pk-shared__bar", HTMLElement).hidden = shown === null;
    pk.find(this, ".pk-shared__name", HTMLElement).textContent = shown?.name ?? "";
  }

  #save() {
    const { name, ticks } = pk.ticks.shown();
    pk.ticks.change((copies) => pk.copiesModel.add(copies, name, ticks));
    this.#leave();
    const { copies, problem } = pk.ticks.kept();
    if (!problem) this.#say(pk.text(this.#text("saved"), { name: pk.copiesModel.current(copies).name }));
  }

  #leave() {
    pk.setAddress(location.pathname + location.search, "replace");
    this.#link = null;
    this.#say("");
    this.#look(null);
    document.querySelector("pk-copies select")?.scrollIntoView({ block: "nearest" });
    /** @type {HTMLElement | null} */ (document.querySelector("pk-copies select"))?.focus();
  }
});
