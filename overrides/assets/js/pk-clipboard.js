// @ts-check
// Copying from a page that may also be opened from disk or over plain http.
"use strict";

pk.clipboard = (() => {
  /** @param {string} text @param {string} html @returns {boolean} the older way, which any context allows */
  function writeByCommand(text, html) {
    /** @param {ClipboardEvent} event */
    const fill = (event) => {
      event.clipboardData?.setData("text/plain", text);
      if (html) event.clipboardData?.setData("text/html", html);
      event.preventDefault();
    };
    document.addEventListener("copy", fill);
    try {
      return document.execCommand("copy");
    } finally {
      document.removeEventListener("copy", fill);
    }
  }

  /**
   * @param {string} text
   * @param {string} [html] the same with headings and lists, for Word
   * @returns {Promise<boolean>} whether it lies on the clipboard
   */
  async function write(text, html = "") {
    /** @type {Record<string, Blob>} */
    const kinds = { "text/plain": new Blob([text], { type: "text/plain" }) };
    if (html) kinds["text/html"] = new Blob([html], { type: "text/html" });
    try {
      await navigator.clipboard.write([new ClipboardItem(kinds)]);
      return true;
    } catch {
      return writeByCommand(text, html);
    }
  }

  /**
   * @param {HTMLInputElement | HTMLTextAreaElement} field shows what is copied, marked for Ctrl+C
   * @returns {Promise<boolean>}
   */
  async function writeField(field) {
    field.focus();
    field.select();
    return write(field.value);
  }

  return { write, writeField };
})();
