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
export const MOST = { terms: 4, bytes: 36_000, wholeIndex: 100_000 };

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
 * @returns {Map<string, string>} what to ask Pagefind for, by the term that it answers, strongest first
 */
function strongestTerms(vocabulary, units, termOf) {
  const readings = units.flatMap((unit) =>
    unit.readings
      .filter(({ words }) => words.every((word) => vocabulary.words[word].pages > 0))
      .map(({ words, weight }) => ({ words, weight: weight * unit.weight })));
  readings.sort((a, b) => b.weight - a.weight);
  const most = vocabulary.files.size <= MOST.wholeIndex ? Infinity : MOST.bytes;
  /** @type {Map<string, string>} */ const terms = new Map();
  /** @type {Set<string>} */ let stems = new Set();
  for (const { words } of readings) {
    const all = new Set([...stems, ...words.map((word) => vocabulary.words[word].stem)]);
    if (vocabulary.files.weigh(all) > most) continue;
    terms.set(termOf(words), termOf(words));
    stems = all;
    if (terms.size === MOST.terms) break;
  }
  if (!terms.size && readings.length) {
    const [{ words }] = readings;
    terms.set(termOf(words), termOf(affordable(vocabulary, words, most)));
  }
  return terms;
}

/** @param {Vocabulary} vocabulary @param {number[]} words @param {number} most bytes @returns {number[]} the rarest of them, one at least: »unge« is on every page and in large files */
function affordable(vocabulary, words, most) {
  const weigh = (/** @type {number[]} */ some) => vocabulary.files.weigh(new Set(some.map((word) => vocabulary.words[word].stem)));
  const rarest = [...words].sort((a, b) => vocabulary.words[b].weight - vocabulary.words[a].weight);
  return rarest.reduce((kept, word) =>
    (kept.length && weigh([...kept, word]) > most ? kept : [...kept, word]), /** @type {number[]} */ ([]));
}

/** @param {Vocabulary} vocabulary @param {Engine} engine @param {Map<string, string>} terms what to ask for, by the term that it answers */
async function ask(vocabulary, engine, terms) {
  /** @type {Map<string, Map<number, number>>} */ const bodies = new Map();
  const answered = [...terms.keys()];
  const found = await Promise.all([...terms.values()].map((term) => engine.search(term)));
  found.forEach((results, place) => {
    const most = Math.max(...results.map((hit) => hit.score));
    /** @type {Map<number, number>} */ const values = new Map();
    for (const hit of results) {
      const page = vocabulary.byId.get(hit.id);
      if (page !== undefined) values.set(page, (hit.score / most) ** RANK.curve);
    }
    bodies.set(answered[place], values);
  });
  return bodies;
}
