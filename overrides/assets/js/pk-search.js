// @ts-check
// <pk-search>: the box in the header. What it finds is a list of links, and the arrow keys move the focus
// through them: unlike a listbox, whose options may hold no link, each can be opened in a new tab, copied,
// and read and swiped through with every screen reader.
"use strict";

customElements.define("pk-search", class extends HTMLElement {
  /** The latest search: an answer to an earlier one is dropped. */
  #number = 0;
  #waiting = 0;

  connectedCallback() {
    this.#input.addEventListener("focus", () => void this.#open());
    this.#input.addEventListener("input", () => this.#wait());
    this.#form.addEventListener("submit", (event) => this.#submit(event));
    this.addEventListener("keydown", (event) => this.#press(event));
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
    });
    document.addEventListener("keydown", this.#shortcut);
    const key = pk.find(this, "kbd", HTMLElement);
    if (/Mac|iP/.test(navigator.platform)) key.textContent = key.dataset.mac ?? "";
    key.hidden = false;
    // The focus, and a first word, may have come before this script.
    if (this.#input === document.activeElement) void (this.#input.value ? this.#search() : this.#open());
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.#shortcut);
  }

  get #input() { return pk.find(this, "input", HTMLInputElement); }
  get #form() { return pk.find(this, "form", HTMLFormElement); }
  get #panel() { return pk.find(this, ".pk-search__panel", HTMLElement); }

  /** @param {KeyboardEvent} event */
  #shortcut = (event) => {
    if (!pk.searchKeys.isShortcut(event, this.#input)) return;
    event.preventDefault();
    this.#input.focus();
    this.#input.select();
  };

  async #open() {
    const engine = await pk.searchEngine.open(this.dataset.base ?? "");
    if (!engine && this.contains(document.activeElement)) pk.searchPanel.fail(this);
    return engine;
  }

  /** @param {SubmitEvent} event on file:// the page of results could tell no more than the box */
  #submit(event) {
    if (pk.searchEngine.isPossible()) return this.#close();
    event.preventDefault();
    pk.searchPanel.fail(this);
  }

  #wait() {
    window.clearTimeout(this.#waiting);
    this.#number += 1;
    this.#waiting = window.setTimeout(() => void this.#search(), Number(this.dataset.wait));
  }

  async #search() {
    const number = (this.#number += 1);
    const query = pk.searchEngine.query(this.#input.value);
    const engine = await this.#open();
    if (!engine) return;
    if (!query) return this.#close();
    const found = await engine.search(query, { limit: Number(this.dataset.limit) }).catch(() => null);
    if (number !== this.#number || !this.contains(document.activeElement)) return;
    if (found) pk.searchPanel.fill(this, found, query);
    else pk.searchPanel.fail(this);
  }

  #close() {
    this.#number += 1;
    window.clearTimeout(this.#waiting);
    pk.searchPanel.close(this);
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const { key, target } = event;
    const isOpen = !this.#panel.hidden;
    if (key === "Escape" && isOpen) {
      event.preventDefault();
      this.#input.focus();
      this.#close();
    } else if (key === "ArrowDown" && target === this.#input && !isOpen) {
      event.preventDefault();
      void this.#search();
    } else if (key === "ArrowDown" || key === "ArrowUp") pk.searchKeys.move(event, [this.#input, ...pk.searchPanel.links(this)]);
    else if (target !== this.#input && pk.searchKeys.isLetter(event)) this.#input.focus();
  }
});
