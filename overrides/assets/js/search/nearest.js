// @ts-check
/** What to offer where a search finds nothing: the site's words that look most like the query's. */

import { distance } from "./distance.js";
import { folded, wordsOf } from "./words.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */

const NEAREST = { most: 5, slips: 6, share: 0.5, shortest: 3, start: 4, started: 0.45, common: 0.001 };

/**
 * @param {Vocabulary} vocabulary
 * @param {string} query
 * @returns {string[]} words that stand on the site, the likest first
 */
export function nearestWords(vocabulary, query) {
  const asked = wordsOf(query).filter((word) => word.length >= NEAREST.shortest && !vocabulary.stop.has(word));
  /** @type {Map<string, number>} */ const costs = new Map();
  for (const word of asked.map(folded)) {
    for (const { form, pages } of vocabulary.words) {
      if (!pages || form.length < NEAREST.shortest) continue;
      const cost = costOf(word, folded(form)) - pages * NEAREST.common;
      if (cost < NEAREST.share) costs.set(form, Math.min(cost, costs.get(form) ?? cost));
    }
  }
  return [...costs].sort((a, b) => a[1] - b[1]).slice(0, NEAREST.most).map(([form]) => form);
}

/** @param {string} word @param {string} form @returns {number} 0 for the same, 1 for nothing in common */
function costOf(word, form) {
  const slips = distance(word, form, NEAREST.slips);
  const share = slips > NEAREST.slips ? 1 : slips / Math.max(word.length, form.length);
  const isStarted = word.length >= NEAREST.start && form.startsWith(word.slice(0, NEAREST.start));
  return isStarted ? Math.min(share, NEAREST.started) : share;
}
