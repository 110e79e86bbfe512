// @ts-check
// <pk-pack-pdf>: what is chosen, as a PDF made in the browser. A worker does it, so that the page
// goes on answering; it needs modules and fetch, which file:// forbids.
"use strict";

/** @typedef {import("./pack/press.js").Report} PkPackReport */

customElements.define("pk-pack-pdf", class extends HTMLElement {
  /** @type {Worker | null} */
  #worker = null;
  #text = pk.find(this, "[role=status]", HTMLElement);
  #make = pk.find(this, "[data-do=make]", HTMLButtonElement);
  #cancel = pk.find(this, "[data-do=cancel]", HTMLButtonElement);
  #progress = pk.find(this, "progress", HTMLProgressElement);
  #link = pk.find(this, "a", HTMLAnchorElement);

  connectedCallback() {
    if (location.protocol === "file:") this.#text.textContent = this.dataset.disk ?? "";
    else pk.find(this, ".pk-pack-pdf__start", HTMLElement).hidden = false;
    this.#make.addEventListener("click", () => this.#begin());
    this.#cancel.addEventListener("click", () => this.#end("cancelled"));
    this.hidden = false;
  }

  disconnectedCallback() {
    this.#worker?.terminate();
  }

  /** @param {string} name which text @param {PkValues} [values] */
  #say(name, values = {}) {
    const text = pk.text(this.dataset[name], values);
    if (this.#text.textContent !== text) this.#text.textContent = text;
  }

  #begin() {
    const choice = pk.packOrder();
    if (typeof choice === "string") this.#text.textContent = choice;
    else if (!pk.searchEngine.isPossible() || !("DecompressionStream" in window)) this.#say("old");
    else this.#order(choice);
  }

  /** @param {PkPackOrder} choice */
  #order(choice) {
    const root = new URL(`${this.dataset.root}/`, document.baseURI).href;
    this.#show(true);
    this.#say("opening");
    this.#cancel.focus();
    this.#worker = new Worker(`${root}assets/js/pack/press.js`, { type: "module" });
    this.#worker.onmessage = (/** @type {MessageEvent<PkPackReport>} */ { data }) => this.#hear(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#end("lost");
    };
    this.#worker.postMessage({ root, choice });
  }

  /** @param {PkPackReport} report */
  #hear(report) {
    if (report.step === "fetching") this.#count(report.done, report.total);
    if (report.step === "failed") this.#fail(report.why, report.error);
    if (report.step === "done") this.#hand(report.pdf);
    if (report.step !== "setting") return;
    this.#progress.removeAttribute("value");
    this.#say("setting");
  }

  /** @param {number} done @param {number} total bytes; said at each tenth, so that a screen reader is not drowned */
  #count(done, total) {
    this.#progress.max = total;
    this.#progress.value = done;
    const said = Math.floor((done / total) * 10) * (total / 10);
    this.#say("fetching", { done: this.#size(said), total: this.#size(total) });
  }

  /** @param {Uint8Array<ArrayBuffer>} pdf */
  #hand(pdf) {
    URL.revokeObjectURL(this.#link.href);
    this.#link.href = URL.createObjectURL(new Blob([pdf], { type: "application/pdf" }));
    this.#link.download = this.#link.dataset.name ?? "";
    this.#end("done", { size: this.#size(pdf.byteLength) });
    this.#link.hidden = false;
    this.#link.focus();
    this.#link.click();
  }

  /** @param {string} why @param {string} error stands on the element, for whoever looks into it */
  #fail(why, error) {
    this.dataset.error = error;
    this.#end(why);
  }

  /** @param {string} name what is said @param {PkValues} [values] */
  #end(name, values = {}) {
    this.#worker?.terminate();
    this.#worker = null;
    this.#show(false);
    this.#say(name, values);
    this.#make.focus();
  }

  /** @param {boolean} isWorking */
  #show(isWorking) {
    this.#progress.hidden = !isWorking;
    this.#progress.removeAttribute("value");
    this.#cancel.hidden = !isWorking;
    this.#make.hidden = isWorking;
    this.#link.hidden = true;
  }

  /** @param {number} bytes @returns {string} in MB, »10,9« */
  #size(bytes) {
    return (bytes / 1e6).toLocaleString("da", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  }
});
