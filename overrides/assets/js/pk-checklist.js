// @ts-check
// <pk-checklist>: one recommendation's items. Without this script its boxes still print, empty.
"use strict";

customElements.define("pk-checklist", class extends HTMLElement {
  #show = () => {
    const { ticks } = pk.ticks.shown();
    for (const box of this.#boxes()) {
      box.checked = Object.hasOwn(ticks, box.value);
      box.disabled = pk.ticks.isShared();
    }
  };

  #boxes() {
    return /** @type {NodeListOf<HTMLInputElement>} */ (this.querySelectorAll("input[type=checkbox]"));
  }

  connectedCallback() {
    this.addEventListener("change", this);
    document.addEventListener("pk:ticks", this.#show);
    // A browser may put back boxes of its own memory until then.
    window.addEventListener("pageshow", this.#show);
    this.#show();
  }

  disconnectedCallback() {
    document.removeEventListener("pk:ticks", this.#show);
    window.removeEventListener("pageshow", this.#show);
  }

  /** @param {Event} event */
  handleEvent({ target }) {
    if (target instanceof HTMLInputElement) pk.ticks.tick(target.value, target.checked);
  }
});
