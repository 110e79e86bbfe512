// @ts-check
// <pk-progress>: how much of a practice, a theme or everything is ticked. Hidden until it can count.
"use strict";

customElements.define("pk-progress", class extends HTMLElement {
  #show = () => {
    if (!pk.checklist) return;
    const { ticks } = pk.ticks.shown();
    const rows = this.#rows(pk.checklist);
    const { done, total } = pk.checklistModel.share(rows, ticks);
    const bar = pk.find(this, "progress", HTMLProgressElement);
    bar.max = Math.max(total, 1);
    bar.value = done;
    pk.find(this, ".pk-progress__text", HTMLElement).textContent = pk.text(this.dataset.text, { done, total });
    this.#showLevels(pk.checklist, rows, ticks);
    this.hidden = total === 0;
  };

  /** @param {PkCatalogue} catalogue */
  #rows(catalogue) {
    const { scope, reference } = this.dataset;
    const rows = pk.checklistModel.rows(catalogue);
    if (scope === "practice") return rows.filter(({ practice }) => practice.reference === reference);
    if (scope === "theme") return rows.filter(({ theme }) => theme.reference === reference);
    return rows;
  }

  /** @param {PkCatalogue} catalogue @param {PkRow[]} rows @param {PkTicks} ticks */
  #showLevels(catalogue, rows, ticks) {
    const template = this.querySelector("template");
    if (!template) return;
    const levels = Object.entries(catalogue.levels)
      .map(([name, level]) => ({ level, ...pk.checklistModel.share(rows.filter(({ item }) => item[2] === name), ticks) }))
      .filter(({ total }) => total > 0);
    const list = pk.find(this, ".pk-progress__levels", HTMLElement);
    list.replaceChildren(pk.fill(template, { levels }));
    list.hidden = false;
  }

  connectedCallback() {
    document.addEventListener("pk:ticks", this.#show);
    this.#show();
    void pk.ticks.load(this.dataset.index ?? "");
  }

  disconnectedCallback() {
    document.removeEventListener("pk:ticks", this.#show);
  }
});
