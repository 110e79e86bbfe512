// @ts-check
// What results can be limited by: an index like a list's, made of what was found, so that the same
// model counts both.
"use strict";

/** @typedef {Record<string, string[]>} PkFacetValues by group */
/** @typedef {{kinds: Record<string, PkFacetValues>, pages: Record<string, PkFacetValues>}} PkFacets */

pk.searchFacets = (() => {
  const OTHER = "page";

  /**
   * @param {Record<string, string[]>} groups the options of each group
   * @param {PkSitePage[]} pages what was found, best first
   * @param {PkFacets} facets what the lists' own indexes leave out
   * @returns {PkIndex} its items in the same order as the pages, by address
   */
  const index = (groups, pages, facets) => {
    const listed = listedValues();
    const order = Object.keys(groups);
    const items = pages.map((page) => {
      const values = valuesOf(page, listed, facets);
      const kind = groups.kind.includes(page.kind) ? page.kind : OTHER;
      const own = /** @type {PkFacetValues} */ ({ kind: [kind], ...values });
      const numbers = order.map((name) => [...new Set(own[name])].map((value) => groups[name].indexOf(value)));
      return item(page, numbers.map((each) => each.filter((number) => number >= 0)));
    });
    return { version: 1, group_order: order, groups, items };
  };

  /** @param {PkSitePage} page @param {number[][]} values @returns {PkIndexItem} */
  const item = ({ title, url }, values) => [title, url, "", [], "", "", "", values];

  /** @param {PkSitePage} page @param {Map<string, PkFacetValues>} listed @param {PkFacets} facets @returns {PkFacetValues} */
  const valuesOf = ({ url, kind, theme }, listed, facets) => {
    const own = { ...facets.kinds[kind], ...listed.get(url), ...facets.pages[url] };
    return { ...own, theme: [...(own.theme ?? []), ...(theme ? [theme] : [])] };
  };

  /** @returns {Map<string, PkFacetValues>} the values in every list's index that has come */
  const listedValues = () => {
    /** @type {Map<string, PkFacetValues>} */ const values = new Map();
    for (const { group_order: order, groups, items } of Object.values(pk.indexes)) {
      for (const [, url, , , , , , numbers] of items) {
        values.set(url, Object.fromEntries(order.map((name, group) => [name, numbers[group].map((number) => groups[name][number])])));
      }
    }
    return values;
  };

  /** @param {PkIndexItem[]} items @returns {(page: PkSitePage) => boolean} */
  const among = (items) => {
    const urls = new Set(items.map(([, url]) => url));
    return ({ url }) => urls.has(url);
  };

  return { index, among };
})();
