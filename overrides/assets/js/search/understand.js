// @ts-check
/** What a query asks for: its units, and for each the words on the site that answer it. */

import { lookUp, split } from "./lookup.js";
import { stem } from "./stem.js";
import { wordsOf } from "./words.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/** @typedef {import("./lookup.js").Reading} Reading */
/**
 * A part of the query that counts once, however many of its readings a page has.
 * @typedef {{text: string, weight: number, readings: Reading[], pages: Map<number, number>}} Unit
 * @typedef {{units: Unit[], corrected: {from: string, to: string} | null, unknown: string[]}} Understood
 */

export const WEIGHTS = {
  synonym: 0.8, synonymNext: 0.93, see: 0.9, seeNext: 0.9,
  family: 0.5, lastOfCompound: 0.6, firstOfCompound: 0.45, parts: 0.35, unknown: 0.5,
};
const LONGEST_PHRASE = 5;
const MOST_COMPOUNDS = 8;
const LEAST_UNIT = 0.15;

/**
 * @param {Vocabulary} vocabulary
 * @param {unknown} query
 * @returns {Understood}
 */
export function understand(vocabulary, query) {
  const words = wordsOf(query);
  const stems = words.map(stem);
  /** @type {Unit[]} */ const units = [];
  const mended = [...words];
  /** @type {string[]} */ const unknown = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseLength(vocabulary, stems, at);
    if (length > 1) {
      units.push(synonymUnit(vocabulary, words.slice(at, at + length), stems.slice(at, at + length)));
    } else if (!vocabulary.stop.has(words[at]) || isSynonym(vocabulary, stems[at])) {
      const { unit, corrected } = wordUnit(vocabulary, words[at], at === words.length - 1);
      if (corrected) mended[at] = corrected;
      if (unit) units.push(unit);
      else unknown.push(words[at]);
    }
    at += Math.max(1, length);
  }
  const corrected = mended.join(" ") === words.join(" ") ? null : { from: words.join(" "), to: mended.join(" ") };
  return { units, corrected, unknown };
}

/** @param {Vocabulary} vocabulary @param {string} key */
function isSynonym(vocabulary, key) {
  return vocabulary.synonyms.has(key);
}

/** @param {Vocabulary} vocabulary @param {string[]} stems @param {number} at */
function phraseLength(vocabulary, stems, at) {
  for (let length = Math.min(LONGEST_PHRASE, stems.length - at); length > 1; length -= 1) {
    if (vocabulary.synonyms.has(stems.slice(at, at + length).join(" "))) return length;
  }
  return 0;
}

/** @param {Vocabulary} vocabulary @param {string[]} words @param {string[]} stems @returns {Unit} */
function synonymUnit(vocabulary, words, stems) {
  /** @type {Unit} */
  const unit = { text: words.join(" "), weight: 1, readings: [], pages: new Map() };
  const own = contentOf(vocabulary, words);
  if (own.length) unit.readings.push({ words: own, weight: 1 });
  addSynonyms(vocabulary, unit, stems);
  unit.weight = Math.max(0.5, ...unit.readings.map((reading) => weightOf(vocabulary, reading.words)));
  return unit;
}

/** @param {Vocabulary} vocabulary @param {string[]} words @returns {number[]} the known among them */
function contentOf(vocabulary, words) {
  const found = words.filter((word) => !vocabulary.stop.has(word)).map((word) => vocabulary.find(word));
  return found.includes(undefined) ? [] : /** @type {number[]} */ ([...new Set(found)]);
}

/** @param {Vocabulary} vocabulary @param {Unit} unit @param {string[]} stems */
function addSynonyms(vocabulary, unit, stems) {
  for (const { means, see } of vocabulary.synonymsOf(stems)) {
    means.forEach((text, place) => {
      const words = contentOf(vocabulary, wordsOf(text));
      const weight = WEIGHTS.synonym * WEIGHTS.synonymNext ** place;
      if (words.length) unit.readings.push({ words, weight });
    });
    see.forEach((page, place) => {
      unit.pages.set(page, Math.max(unit.pages.get(page) ?? 0, WEIGHTS.see * WEIGHTS.seeNext ** place));
    });
  }
}

/**
 * @param {Vocabulary} vocabulary
 * @param {string} word
 * @param {boolean} isLast
 * @returns {{unit: Unit | null, corrected?: string}}
 */
function wordUnit(vocabulary, word, isLast) {
  /** @type {Unit} */ const unit = { text: word, weight: 1, readings: [], pages: new Map() };
  addSynonyms(vocabulary, unit, [stem(word)]);
  const isKnown = vocabulary.find(word) !== undefined;
  const found = unit.readings.length + unit.pages.size > 0 && !isKnown
    ? { readings: split(vocabulary, word).filter((reading) => reading.words.length > 1) }
    : lookUp(vocabulary, word, isLast);
  for (const reading of found.readings) {
    unit.readings.unshift(reading);
    if (reading.words.length === 1) addRelatives(vocabulary, unit, reading);
  }
  if (!unit.readings.length && !unit.pages.size) return { unit: null };
  const weights = unit.readings.map((reading) => weightOf(vocabulary, reading.words));
  unit.weight = Math.max(LEAST_UNIT, isKnown ? weights[0] : Math.max(0.5, ...weights));
  unit.readings = strongest(unit.readings);
  return { unit, corrected: found.corrected };
}

/** @param {Vocabulary} vocabulary @param {Unit} unit @param {Reading} reading */
function addRelatives(vocabulary, unit, { words: [word], weight }) {
  for (const other of vocabulary.family.get(word) ?? []) {
    unit.readings.push({ words: [other], weight: weight * WEIGHTS.family });
  }
  for (const { word: compound, isLast } of (vocabulary.compounds.get(word) ?? []).slice(0, MOST_COMPOUNDS)) {
    const share = isLast ? WEIGHTS.lastOfCompound : WEIGHTS.firstOfCompound;
    unit.readings.push({ words: [compound], weight: weight * share });
  }
  const parts = (vocabulary.parts.get(word) ?? []).filter((part) => part >= 0);
  if (parts.length > 1) unit.readings.push({ words: parts, weight: weight * WEIGHTS.parts });
}

/** @param {Reading[]} readings @returns {Reading[]} each set of words once, strongest first */
function strongest(readings) {
  const best = new Map();
  for (const reading of readings) {
    const key = reading.words.join(" ");
    if (!best.has(key) || best.get(key).weight < reading.weight) best.set(key, reading);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

/** @param {Vocabulary} vocabulary @param {number[]} words */
function weightOf(vocabulary, words) {
  return Math.min(1, words.reduce((sum, word) => sum + vocabulary.words[word].weight, 0));
}
