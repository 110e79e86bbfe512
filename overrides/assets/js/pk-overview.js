// @ts-check
// <pk-overview>: every item of the catalogue with its tick, and the ticks whose item is gone.
"use strict";

customElements.define("pk-overview", class extends HTMLElement {
  #showRetired = () => {
    const list = this.querySelector(".pk-overview__retired ul");
    if (!list || !pk.checklist) return;
    const { ticks } = pk.ticks.shown();
    const gone = pk.checklistModel.retired(pk.checklist, ticks).map((reference) => ({
      item: this.#name(reference), reference, day: this.#day(ticks[reference]),
    }));
    list.replaceChildren(pk.fill(pk.find(this, "template[data-name=retired]", HTMLTemplateElement), { gone }));
    pk.find(this, ".pk-overview__retired", HTMLElement).hidden = gone.length === 0;
  };

  #unfold = () => {
    for (const fold of this.querySelectorAll("details")) fold.open = true;
  };

  /** @param {string} reference @returns {string} all that is left of an item whose words are gone */
  #name(reference) {
    const name = reference.startsWith("#") ? this.dataset.unknown : reference.split("/").at(-1)?.replaceAll("-", " ");
    return name ?? "";
  }

  /** @param {string} day @returns {string} in words, or as it was kept */
  #day(day) {
    const date = new Date(`${day}T12:00`);
    return Number.isNaN(date.getTime()) ? day : date.toLocaleDateString("da-DK", { dateStyle: "long" });
  }

  async connectedCallback() {
    document.addEventListener("pk:ticks", this.#showRetired);
    window.addEventListener("beforeprint", this.#unfold);
    const known = await pk.ticks.load(this.dataset.index ?? "");
    pk.find(this, ".pk-overview__failed", HTMLElement).hidden = known;
    if (!known || !pk.checklist) return;
    const themes = pk.checklist.themes.map((theme) => this.#theme(theme, pk.checklist?.levels ?? {}));
    const template = pk.find(this, "template[data-name=themes]", HTMLTemplateElement);
    pk.find(this, ".pk-overview__themes", HTMLElement).replaceChildren(pk.fill(template, { themes }));
    this.#showRetired();
  }

  disconnectedCallback() {
    document.removeEventListener("pk:ticks", this.#showRetired);
    window.removeEventListener("beforeprint", this.#unfold);
  }

  /** @param {PkTheme} theme @param {Record<string, string>} levels @returns {PkValues} */
  #theme(theme, levels) {
    const practices = theme.practices.map((practice) => ({
      practice: practice.title,
      practice_url: practice.url,
      practice_reference: practice.reference,
      recommendations: practice.recommendations.map(({ reference, title, items }) => ({
        recommendation: title,
        items: items.map(([name, item, level]) => ({
          item, item_reference: `${reference}/${name}`, level: levels[level] ?? "",
        })),
      })),
    }));
    return { theme: theme.title, theme_reference: theme.reference, theme_url: theme.url, practices };
  }
});
