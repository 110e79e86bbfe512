// @ts-check
// <pk-add>: puts an entry on Min liste, with those that belong to it, or takes them off again.
"use strict";

customElements.define("pk-add", class extends HTMLElement {
  #show = () => {
    const button = pk.find(this, "button", HTMLButtonElement);
    button.setAttribute("aria-pressed", String(this.#isOn(pk.list.kept().items)));
    button.hidden = false;
  };

  get #codes() {
    return [this.dataset.code ?? "", ...(this.dataset.more?.split(" ") ?? [])];
  }

  /** @param {string[]} items */
  #isOn(items) {
    return this.#codes.every((code) => items.includes(code));
  }

  connectedCallback() {
    document.addEventListener("pk:list", this.#show);
    this.addEventListener("click", this);
    this.#show();
  }

  disconnectedCallback() {
    document.removeEventListener("pk:list", this.#show);
  }

  /** @param {Event} event */
  handleEvent({ target }) {
    if (!(target instanceof Element && target.closest("button"))) return;
    const { items } = pk.list.kept();
    const codes = this.#codes;
    const isOn = this.#isOn(items);
    const isFull = !isOn && new Set([...items, ...codes]).size > pk.listModel.LONGEST;
    const change = (/** @type {string[]} */ all) => isOn ? codes.reduce(pk.listModel.without, all) : pk.listModel.joined(all, codes);
    const problem = isFull ? "full" : pk.list.change(change) && "blocked";
    this.#say(problem ? this.dataset[problem] : "");
  }

  /** @param {string | undefined} text a problem is read aloud at once; the button itself tells the rest */
  #say(text) {
    this.querySelector(".pk-add__problem")?.remove();
    if (!text) return;
    const problem = document.createElement("span");
    problem.className = "pk-add__problem";
    problem.setAttribute("role", "alert");
    problem.textContent = text;
    this.append(problem);
  }
});
