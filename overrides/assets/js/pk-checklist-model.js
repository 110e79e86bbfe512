// @ts-check
// The items of all checklists, and what a set of ticks says about them. Pure functions.
"use strict";

/** @typedef {[name: string, text: string, level: string, key: string]} PkItem */
/** @typedef {{reference: string, title: string, url: string, items: PkItem[]}} PkRecommendation */
/** @typedef {{reference: string, title: string, url: string, recommendations: PkRecommendation[]}} PkPractice */
/** @typedef {{reference: string, title: string, url: string, practices: PkPractice[]}} PkTheme */
/** @typedef {{version: number, levels: Record<string, string>, themes: PkTheme[], former: Record<string, string>}} PkCatalogue */
/** @typedef {{theme: PkTheme, practice: PkPractice, recommendation: PkRecommendation, item: PkItem, reference: string}} PkRow */
/** @typedef {{done: number, total: number}} PkShare */

/** Set by the script of data. @type {PkCatalogue | undefined} */
pk.checklist = undefined;

pk.checklistModel = (() => {
  /** @param {PkCatalogue} catalogue @returns {PkRow[]} every item, in the catalogue's order */
  const rows = ({ themes }) =>
    themes.flatMap((theme) =>
      theme.practices.flatMap((practice) =>
        practice.recommendations.flatMap((recommendation) =>
          recommendation.items.map((item) => ({
            theme, practice, recommendation, item, reference: `${recommendation.reference}/${item[0]}`,
          })),
        ),
      ),
    );

  /** @param {Record<string, string>} former @param {string} reference @returns {string} where a practice or recommendation has a new name */
  const moved = (former, reference) => {
    const names = reference.split("/");
    for (let length = names.length; length > 0; length -= 1) {
      const now = former[names.slice(0, length).join("/")];
      if (now) return [now, ...names.slice(length)].join("/");
    }
    return reference;
  };

  /**
   * @param {PkCatalogue} catalogue
   * @param {PkTicks} ticks
   * @returns {PkTicks} under today's references; `#key` stands for an item known only from a link
   */
  const renewed = (catalogue, ticks) => {
    const keys = new Map(rows(catalogue).map(({ item, reference }) => [`#${item[3]}`, reference]));
    const known = new Set(keys.values());
    const now = (/** @type {string} */ reference) => {
      const found = keys.get(reference) ?? reference;
      return known.has(found) ? found : moved(catalogue.former, found);
    };
    return Object.fromEntries(Object.entries(ticks).map(([reference, day]) => [now(reference), day]));
  };

  /** @param {PkRow[]} all @param {PkTicks} ticks @returns {PkShare} */
  const share = (all, ticks) => ({
    done: all.filter(({ reference }) => Object.hasOwn(ticks, reference)).length,
    total: all.length,
  });

  /** @param {PkCatalogue} catalogue @param {PkTicks} ticks @returns {string[]} references of ticks whose item is gone */
  const retired = (catalogue, ticks) => {
    const known = new Set(rows(catalogue).map(({ reference }) => reference));
    return Object.keys(ticks).filter((reference) => !known.has(reference)).sort();
  };

  return { rows, renewed, share, retired };
})();
