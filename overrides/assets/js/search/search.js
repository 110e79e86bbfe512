// @ts-check
/** Danish search over a site: words understood, Pagefind asked, pages ranked. No DOM. */

import { loadEngine } from "./engine.js";
import { RANK, rank } from "./rank.js";
import { understand } from "./understand.js";
import { Vocabulary } from "./vocabulary.js";

const MOST_TERMS = 14;

/**
 * @param {{base: string}} options the site's root, with a slash at the end
 */
export function createSearch({ base }) {
  const root = new URL(base, globalThis.location?.href).href;
  const ready = Promise.all([loadVocabulary(root), loadEngine(root)]);
  return {
    ready,
    /** @param {unknown} query @param {{limit?: number}} [options] */
    async search(query, { limit = 10 } = {}) {
      const [vocabulary, engine] = await ready;
      const understood = understand(vocabulary, query);
      const { units, corrected } = understood;
      const termOf = (/** @type {number[]} */ words) => words.map((word) => vocabulary.words[word].form).join(" ");
      const readings = units.flatMap((unit) => unit.readings.map((reading) => ({ term: termOf(reading.words), weight: reading.weight * unit.weight, isText: reading.words.every((word) => vocabulary.words[word].pages > 0) })));
      const terms = [...new Set(readings.filter((reading) => reading.isText).sort((a, b) => b.weight - a.weight).map((reading) => reading.term))].slice(0, MOST_TERMS);
      const found = await Promise.all(terms.map(async (term) => [term, await engine.search(term)]));
      /** @type {Map<string, Map<number, number>>} */ const bodies = new Map();
      /** @type {Map<number, any>} */ const hits = new Map();
      for (const [term, results] of /** @type {[string, any[]][]} */ (found)) {
        const most = Math.max(...results.map((hit) => hit.score), 1e-9);
        const values = new Map();
        for (const hit of results) {
          const page = vocabulary.byId.get(hit.id);
          if (page === undefined) continue;
          values.set(page, (hit.score / most) ** RANK.curve);
          if (!hits.has(page)) hits.set(page, hit);
        }
        bodies.set(term, values);
      }
      const ranked = units.length ? rank(vocabulary, units, bodies, termOf) : [];
      const results = ranked.slice(0, limit).map(({ page, score }) => ({ ...vocabulary.pages[page], score }));
      return { results, total: ranked.length, corrected, units, terms };
    },
  };
}

/** @param {string} root */
async function loadVocabulary(root) {
  const response = await fetch(`${root}assets/data/search.json`);
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  return new Vocabulary(await response.json());
}
