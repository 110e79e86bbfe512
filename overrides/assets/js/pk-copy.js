// @ts-check
// <pk-copy>: a page's text for a case paper, as plain text and with headings for Word.
"use strict";

customElements.define("pk-copy", class extends HTMLElement {
  connectedCallback() {
    pk.find(this, "button", HTMLButtonElement).addEventListener("click", () => void this.#copy());
    this.hidden = false;
  }

  async #copy() {
    const field = pk.find(this, "textarea", HTMLTextAreaElement);
    const text = field.value.trim();
    const copied = await pk.clipboard.write(text, this.#html(text));
    pk.find(this, ".pk-copy__message", HTMLElement).textContent = this.dataset[copied ? "copied" : "marked"] ?? "";
    if (copied) return;
    pk.find(this, ".pk-copy__text", HTMLElement).hidden = false;
    field.focus();
    field.select();
  }

  /**
   * @param {string} text blocks apart by an empty line: first the title; a first line without a stop is a heading
   * @returns {string}
   */
  #html(text) {
    const [title, ...blocks] = text.split(/\n{2,}/);
    const parts = blocks.flatMap((block) => {
      const [first, ...rest] = block.split("\n");
      const isHeading = rest.length > 0 && !/[.!?:]$/.test(first) && !this.#bullet(first) && !first.startsWith("Kilde:");
      return isHeading ? [this.#element("h2", first), ...this.#lines(rest)] : this.#lines([first, ...rest]);
    });
    return [this.#element("h1", title), ...parts].map((element) => element.outerHTML).join("\n");
  }

  /** @param {string} line @returns {RegExpExecArray | null} the sign of a list item, and its text */
  #bullet(line) {
    return /^\s*(-|•|\d+\.) (.*)$/.exec(line);
  }

  /** @param {string[]} lines @returns {HTMLElement[]} paragraphs and lists */
  #lines(lines) {
    /** @type {HTMLElement[]} */
    const parts = [];
    for (const line of lines) {
      const item = this.#bullet(line);
      if (!item) {
        parts.push(this.#element("p", line));
        continue;
      }
      const kind = /\d/.test(item[1]) ? "ol" : "ul";
      if (parts.at(-1)?.localName !== kind) parts.push(document.createElement(kind));
      parts.at(-1)?.append(this.#element("li", item[2]));
    }
    return parts;
  }

  /** @param {string} name @param {string} text */
  #element(name, text) {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  }
});
