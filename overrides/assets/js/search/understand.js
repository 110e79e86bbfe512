// @ts-check
/** What a query asks for: its units, and what is left of it that the site has nothing like. */

import { spelt } from "./repair.js";
import { stem } from "./stem.js";
import { phraseUnit, wordUnit } from "./unit.js";
import { wordsOf } from "./words.js";

/** @typedef {import("./unit.js").Unit} Unit */
/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/** @typedef {{units: Unit[], corrected: {from: string, to: string} | null}} Understood */

/**
 * @param {Vocabulary} vocabulary
 * @param {unknown} query
 * @param {{asTyped?: boolean}} [options] `asTyped` leaves slips as they are
 * @returns {Understood}
 */
export function understand(vocabulary, query, { asTyped = false } = {}) {
  const { words, corrected } = spelt(vocabulary, wordsOf(query), !asTyped);
  const phrases = vocabulary.synonyms.ofPhrases(words.map(stem));
  const taken = new Set(phrases.flatMap((phrase) => phrase.words));
  const units = phrases.map((phrase) =>
    phraseUnit(vocabulary, phrase.words.map((place) => words[place]), phrase.synonyms));
  for (let at = 0; at < words.length; at += 1) {
    if (taken.has(at) || vocabulary.stop.has(words[at])) continue;
    const unit = wordUnit(vocabulary, words[at], at === words.length - 1);
    if (unit) units.push(unit);
  }
  return { units, corrected };
}
