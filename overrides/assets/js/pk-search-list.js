// @ts-check
// The results of a search as a list in pages, and what is said of them.
"use strict";

pk.searchList = (() => {
  /**
   * @param {HTMLElement} page
   * @param {PkFound} found
   * @param {PkFilterState} state
   * @param {(page: number) => string} address
   */
  const show = (page, found, state, address) => {
    const hit = pk.find(page, "template[data-name=hit]", HTMLTemplateElement);
    const base = page.dataset.base ?? "";
    const size = Number(page.dataset.pageSize);
    const list = pk.find(page, ".pk-search-page__hits", HTMLOListElement);
    list.start = (state.page - 1) * size + 1;
    list.replaceChildren(...found.results.map((result) => pk.searchWords.hit(hit, result, base)));
    showPages(page, state.page, Math.ceil(found.total / size), address);
  };

  /** @param {HTMLElement} page @param {number} current @param {number} last @param {(page: number) => string} address */
  const showPages = (page, current, last, address) => {
    const template = pk.find(page, "template[data-name=page]", HTMLTemplateElement);
    const numbers = Array.from({ length: last }, (_, before) => before + 1);
    const links = numbers.map((number) =>
      pk.fill(template, { number, href: address(number), current: number === current ? "page" : "false" }));
    const nav = pk.find(page, ".pk-filter__pages", HTMLElement);
    pk.find(nav, "ul", HTMLElement).replaceChildren(...links);
    nav.hidden = last < 2;
  };

  /** @param {HTMLElement} page @param {string} query @param {{count: number, total: number, size: number, page: number}} numbers */
  const tell = (page, query, { count, total, size, page: number }) => {
    const { one, all, some, noneChosen, part } = page.dataset;
    const text = count === 0 ? noneChosen : count < total ? some : total === 1 ? one : all;
    const first = (number - 1) * size + 1;
    const values = { count, total, first, last: Math.min(number * size, count) };
    const status = pk.find(page, ".pk-search-page__status", HTMLElement);
    pk.searchWords.write(status, `${text}${count > size ? part : ""}`, query, values);
  };

  /** @param {HTMLElement} page @param {PkFound} found @param {string} query */
  const introduce = (page, found, query) => {
    document.title = pk.text(page.dataset.name, { query });
    pk.searchWords.correct(pk.find(page, ".pk-search__corrected", HTMLElement), found, query, location.pathname);
    pk.searchWords.offer(pk.find(page, ".pk-search__nearest", HTMLElement), found.suggestions, location.pathname);
  };

  return { show, tell, introduce };
})();
