// @ts-check
/** How well a page's labels answer a query: its title, headings, synonyms, questions and tags. */

import { RANK } from "./ranking.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/** @typedef {import("./unit.js").Unit} Unit */

/**
 * @param {Vocabulary} vocabulary
 * @param {Unit[]} units
 * @param {boolean[]} isNamed
 * @param {number} page
 * @param {number} total
 * @param {Set<number>} wanted every word that the units may be read as
 */
export function labelOf(vocabulary, units, isNamed, page, total, wanted) {
  let best = 0;
  let all = 0;
  for (const [field, ...own] of labelsWith(vocabulary.labels[page], wanted)) {
    const words = new Set(own);
    /** @type {Map<number, number>} */ const met = new Map();
    let asked = 0;
    units.forEach((unit, place) => {
      const share = shareOf(unit, words, met);
      asked += unit.weight * (isNamed[place] ? 1 : share);
    });
    const covered = weighed(vocabulary, met) / weighed(vocabulary, new Map(own.map((word) => [word, 1])));
    const value = RANK.fields[field] * (asked / total) * (1 - RANK.labelCover + RANK.labelCover * covered);
    all += value;
    best = Math.max(best, value);
  }
  return best + RANK.rest * Math.min(1, all - best);
}

/** @param {number[][]} labels @param {Set<number>} wanted @returns {number[][]} the few that hold any of the words */
function labelsWith(labels, wanted) {
  return labels.filter((label) => label.some((word, place) => place > 0 && wanted.has(word)));
}

/** A word that is only related covers less. @param {Unit} unit @param {Set<number>} words of a label @param {Map<number, number>} met how well each of them is answered */
function shareOf(unit, words, met) {
  let most = 0;
  for (const reading of unit.readings) {
    const held = reading.words.filter((word) => words.has(word));
    most = Math.max(most, (held.length / reading.words.length) ** 2 * reading.weight);
    for (const word of held) met.set(word, Math.max(met.get(word) ?? 0, Math.sqrt(reading.weight)));
  }
  return most;
}

/** @param {Vocabulary} vocabulary @param {Map<number, number>} words with a share of each @returns {number} */
function weighed(vocabulary, words) {
  const floor = RANK.coverFloor;
  return [...words].reduce((sum, [word, share]) => sum + share * (floor + (1 - floor) * vocabulary.words[word].weight), 0);
}
