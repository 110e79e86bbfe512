// @ts-check
// A filter's results as the cards of the page's own template, in pages or as a whole.
"use strict";

pk.filterCards = (() => {
  /** @param {PkIndexItem} item @param {string} label @returns {PkValues} */
  const values = ([title, url, summary, facts, reference, code, colour, , kindLabel], label) => ({
    title, url, summary, facts, reference, code, colour, kind_label: kindLabel ?? label,
  });

  /**
   * @param {HTMLElement} filter
   * @param {PkFilterShown} shown
   * @param {PkIndexItem[]} results
   * @param {(page: number) => string} address
   */
  const show = (filter, { state, size }, results, address) => {
    const first = state.all ? 0 : (state.page - 1) * size;
    const shown = results.slice(first, state.all ? results.length : first + size);
    const label = filter.dataset.kindLabel ?? "";
    const card = pk.find(filter, "template[data-name=card]", HTMLTemplateElement);
    const cards = shown.map((item) => pk.fill(card, values(item, label)));
    pk.find(filter, ".pk-filter__cards", HTMLElement).replaceChildren(...cards);
    showPages(filter, state, state.all ? 1 : Math.ceil(results.length / size), address);
  };

  /** @param {HTMLElement} filter @param {PkFilterState} state @param {number} last @param {(page: number) => string} address */
  const showPages = (filter, state, last, address) => {
    const pages = Array.from({ length: last }, (_, before) => before + 1).map((number) => ({
      number, href: address(number), current: number === state.page ? "page" : "false",
    }));
    const template = pk.find(filter, "template[data-name=page]", HTMLTemplateElement);
    const nav = pk.find(filter, ".pk-filter__pages", HTMLElement);
    pk.find(nav, "ul", HTMLElement).replaceChildren(...pages.map((page) => pk.fill(template, page)));
    nav.hidden = last < 2;
  };

  return { show };
})();
