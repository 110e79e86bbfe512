// @ts-check
/** One search: words understood, Pagefind asked, pages ranked. */

import { rank } from "./rank.js";
import { RANK } from "./ranking.js";
import { understand } from "./understand.js";

/** @typedef {import("./engine.js").Engine} Engine */
/** @typedef {import("./pages.js").SitePage} SitePage */
/** @typedef {import("./unit.js").Unit} Unit */
/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/**
 * `results` are the pages from `offset` on, best first, `pages` all of them, for counts; `units` are
 * what the query was taken to ask for, and `corrected` tells of mended slips.
 * @typedef {{results: (SitePage & {score: number})[], pages: SitePage[], total: number, units: Unit[], corrected: {from: string, to: string} | null}} Found
 * @typedef {{limit?: number, offset?: number, accept?: (page: SitePage) => boolean, asTyped?: boolean}} Options
 */

const SHOWN = 10;
/** Of a small index every file may be fetched; of a large one as much as a query is worth. */
export const MOST = { terms: 4, bytes: 40_000, wholeIndex: 100_000 };

/**
 * @param {Vocabulary} vocabulary
 * @param {Engine} engine
 * @param {unknown} query
 * @param {Options} [options]
 * @returns {Promise<Found>}
 */
export async function find(vocabulary, engine, query, options = {}) {
  const { limit = SHOWN, offset = 0, accept = () => true, asTyped = false } = options;
  const { units, corrected } = understand(vocabulary, query, { asTyped });
  const termOf = (/** @type {number[]} */ words) =>
    words.map((word) => vocabulary.words[word].form).join(" ");
  const bodies = await ask(vocabulary, engine, strongestTerms(vocabulary, units, termOf));
  const ranked = units.length ? rank(vocabulary, units, bodies, termOf) : [];
  const accepted = ranked.filter(({ page }) => accept(vocabulary.pages[page]));
  return {
    results: accepted
      .slice(offset, offset + limit)
      .map(({ page, score }) => ({ ...vocabulary.pages[page], score })),
    pages: accepted.map(({ page }) => vocabulary.pages[page]),
    total: accepted.length,
    units,
    corrected,
  };
}

/**
 * @param {Vocabulary} vocabulary
 * @param {Unit[]} units
 * @param {(words: number[]) => string} termOf
 * @returns {string[]} what to ask Pagefind for, strongest first; one thing at least
 */
function strongestTerms(vocabulary, units, termOf) {
  const readings = units.flatMap((unit) =>
    unit.readings
      .filter(({ words }) => words.every((word) => vocabulary.words[word].pages > 0))
      .map(({ words, weight }) => ({ words, weight: weight * unit.weight })));
  readings.sort((a, b) => b.weight - a.weight);
  const most = vocabulary.files.size <= MOST.wholeIndex ? Infinity : MOST.bytes;
  /** @type {Set<string>} */ const terms = new Set();
  /** @type {Set<string>} */ let stems = new Set();
  for (const { words } of readings) {
    const all = new Set([...stems, ...words.map((word) => vocabulary.words[word].stem)]);
    if (vocabulary.files.weigh(all) > most) continue;
    terms.add(termOf(words));
    stems = all;
    if (terms.size === MOST.terms) break;
  }
  return terms.size ? [...terms] : readings.slice(0, 1).map(({ words }) => termOf(words));
}

/** @param {Vocabulary} vocabulary @param {Engine} engine @param {string[]} terms strongest first */
async function ask(vocabulary, engine, terms) {
  /** @type {Map<string, Map<number, number>>} */ const bodies = new Map();
  const found = await Promise.all(terms.map((term) => engine.search(term)));
  found.forEach((results, place) => {
    const most = Math.max(...results.map((hit) => hit.score));
    /** @type {Map<number, number>} */ const values = new Map();
    for (const hit of results) {
      const page = vocabulary.byId.get(hit.id);
      if (page !== undefined) values.set(page, (hit.score / most) ** RANK.curve);
    }
    bodies.set(terms[place], values);
  });
  return bodies;
}
