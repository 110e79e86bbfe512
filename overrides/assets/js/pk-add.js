// @ts-check
// <pk-add>: puts one entry on Min liste, or takes it off again.
"use strict";

customElements.define("pk-add", class extends HTMLElement {
  #show = () => {
    const button = pk.find(this, "button", HTMLButtonElement);
    button.setAttribute("aria-pressed", String(pk.list.kept().items.includes(this.#code)));
    button.hidden = false;
  };

  get #code() {
    return this.dataset.code ?? "";
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
    const isOn = items.includes(this.#code);
    const isFull = !isOn && items.length >= pk.listModel.LONGEST;
    const change = isOn ? pk.listModel.without : (/** @type {string[]} */ all, /** @type {string} */ code) => pk.listModel.joined(all, [code]);
    const problem = isFull ? "full" : pk.list.change((all) => change(all, this.#code)) && "blocked";
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
