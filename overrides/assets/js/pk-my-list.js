// @ts-check
// <pk-my-list>: the reader's list in order, or one that came as a link.
"use strict";

customElements.define("pk-my-list", class extends HTMLElement {
  /** The codes of a shared list that is being looked at. @type {string[] | null} */
  #shared = null;
  /** @type {{code: string, place: number} | null} */
  #removed = null;

  async connectedCallback() {
    document.addEventListener("pk:list", this.#show);
    window.addEventListener("hashchange", this.#open);
    this.addEventListener("click", this);
    this.#part("plain").hidden = true;
    await pk.load(this.#text("index"));
    this.#open();
  }

  disconnectedCallback() {
    document.removeEventListener("pk:list", this.#show);
    window.removeEventListener("hashchange", this.#open);
  }

  #open = () => {
    const found = pk.fragment.readList(location.hash);
    this.#shared = found && !found.problem ? found.codes : null;
    this.#show();
    if (found?.problem) this.#part("problem").textContent = this.#text(found.problem);
  };

  #show = () => {
    const { items, problem } = pk.list.kept();
    const codes = this.#shared ?? items;
    const stored = problem === "newer" ? "storedNewer" : problem;
    this.#part("problem").textContent = this.#text(pk.entries ? stored : "failed");
    this.#part("shared").hidden = this.#shared === null;
    this.#part("empty").hidden = codes.length > 0;
    this.#part("tools").hidden = codes.length === 0;
    pk.listRows.show(this, codes, this.#shared === null);
  };

  /** @param {string} name */
  #part(name) {
    return pk.find(this, `.pk-my-list__${name}`, HTMLElement);
  }

  /** @param {string} name */
  #text(name) {
    return this.dataset[name] ?? "";
  }

  /** @param {string} name which text @param {PkValues} [values] */
  #say(name, values = {}) {
    pk.find(this, ".pk-my-list__message [role=status]", HTMLElement).textContent = pk.text(this.#text(name), values);
    pk.find(this, "[data-do=undo]", HTMLButtonElement).hidden = name !== "removed";
  }

  /** @param {Event} event */
  handleEvent({ target }) {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button) return;
    const code = button.closest("li")?.dataset.code ?? "";
    const { do: act, move } = button.dataset;
    if (move) this.#move(code, Number(move));
    if (act === "remove") this.#remove(code);
    if (act === "undo") this.#undo();
    if (act === "share") void this.#share();
    if (act === "print") window.print();
    if (act === "adopt") this.#adopt(this.#shared ?? []);
    if (act === "leave") this.#leave();
  }

  /** @param {string} code @param {number} step */
  #move(code, step) {
    pk.list.change((items) => pk.listModel.placed(items, code, Math.max(0, items.indexOf(code) + step)));
    const { items } = pk.list.kept();
    this.#say("moved", { title: pk.listRows.title(this, code), place: items.indexOf(code) + 1, count: items.length });
  }

  /** @param {string} code */
  #remove(code) {
    const place = pk.list.kept().items.indexOf(code);
    this.#removed = { code, place };
    pk.list.change((items) => pk.listModel.without(items, code));
    this.#say("removed", { title: pk.listRows.title(this, code) });
    const { items } = pk.list.kept();
    const next = items[Math.min(place, items.length - 1)];
    if (next) pk.listRows.focus(next, "[data-do=remove]");
    else pk.find(this, "[data-do=undo]", HTMLButtonElement).focus();
  }

  #undo() {
    if (!this.#removed) return;
    const { code, place } = this.#removed;
    pk.list.change((items) => pk.listModel.placed(items, code, place));
    this.#say("restored", { title: pk.listRows.title(this, code) });
    pk.listRows.focus(code, "[data-do=remove]");
  }

  async #share() {
    const field = pk.find(this, ".pk-my-list__link input", HTMLInputElement);
    const codes = this.#shared ?? pk.list.kept().items;
    field.value = location.href.split("#")[0] + pk.fragment.writeList(codes);
    this.#part("link").hidden = false;
    this.#say((await pk.clipboard.writeField(field)) ? "copied" : "marked");
  }

  /** @param {string[]} codes */
  #adopt(codes) {
    pk.list.change((items) => pk.listModel.joined(items, codes));
    this.#leave();
    this.#say("saved", { count: pk.list.kept().items.length });
  }

  #leave() {
    pk.setAddress(location.pathname + location.search, "replace");
    this.#shared = null;
    this.#say("");
    this.#show();
    const [first] = pk.list.kept().items;
    if (first) pk.listRows.focus(first, "[data-do=remove]");
  }
});
