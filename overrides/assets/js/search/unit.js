// @ts-check
/** A part of a query with the words on the site that answer it, and what each of them counts for. */

import { shared } from "./lookup.js";
import { readingsOf } from "./readings.js";
import { partsOf } from "./split.js";
import { stem } from "./stem.js";
import { WEIGHTS } from "./weights.js";
import { wordsOf } from "./words.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/** @typedef {import("./lookup.js").Reading} Reading */
/** @typedef {import("./synonyms.js").Synonym} Synonym */
/**
 * A part of the query that counts once, however many of its readings a page has.
 * @typedef {{text: string, weight: number, readings: Reading[], pages: Map<number, number>}} Unit
 */

const MOST_COMPOUNDS = 8;

/** @param {string} text @returns {Unit} */
function emptyUnit(text) {
  return { text, weight: 1, readings: [], pages: new Map() };
}

/** @param {Vocabulary} vocabulary @param {string[]} words @param {Synonym[]} synonyms @returns {Unit} */
export function phraseUnit(vocabulary, words, synonyms) {
  const unit = emptyUnit(words.join(" "));
  const own = contentOf(vocabulary, words);
  const isKnown = own.length > 1 && own.every((word) => vocabulary.words[word].pages > 0);
  if (own.length) unit.readings.push({ words: own, weight: 1 });
  addSynonyms(vocabulary, unit, synonyms, isKnown ? WEIGHTS.knownPhrase : 1);
  const weights = unit.readings.map((reading) => weightOf(vocabulary, reading.words));
  unit.weight = Math.max(WEIGHTS.leastPhrase, ...weights);
  unit.readings = strongest(unit.readings);
  return unit;
}

/** @param {Vocabulary} vocabulary @param {string[]} words @returns {number[]} all of them, or none */
function contentOf(vocabulary, words) {
  const content = words.filter((word) => !vocabulary.stop.has(word));
  const found = content.map((word) => vocabulary.find(word));
  return found.includes(undefined) ? [] : /** @type {number[]} */ ([...new Set(found)]);
}

/** @param {Vocabulary} vocabulary @param {Unit} unit @param {Synonym[]} synonyms @param {number} share */
function addSynonyms(vocabulary, unit, synonyms, share) {
  for (const { means, see } of synonyms) {
    means.forEach((text, place) => {
      const words = contentOf(vocabulary, wordsOf(text));
      const weight = share * WEIGHTS.synonym * WEIGHTS.synonymNext ** place;
      if (words.length) unit.readings.push({ words, weight });
    });
    see.forEach((page, place) => {
      const weight = share * WEIGHTS.see * WEIGHTS.seeNext ** place;
      unit.pages.set(page, Math.max(unit.pages.get(page) ?? 0, weight));
    });
  }
}

/** @param {Vocabulary} vocabulary @param {string} word @param {boolean} isLast @returns {Unit | null} */
export function wordUnit(vocabulary, word, isLast) {
  const unit = emptyUnit(word);
  const known = vocabulary.find(word);
  const isText = known !== undefined && vocabulary.words[known].pages > 0;
  const synonyms = vocabulary.synonyms.ofWord(word, isText);
  addSynonyms(vocabulary, unit, synonyms, isText ? WEIGHTS.knownSynonym : 1);
  if (!synonyms.length && known === undefined) addPhrases(vocabulary, unit, word);
  for (const reading of readingsOf(vocabulary, word, isLast, synonyms.length > 0)) {
    if (reading.part) addPartSynonyms(vocabulary, unit, reading.part, reading);
    if (!reading.words.length) continue;
    unit.readings.unshift(reading);
    if (reading.words.length === 1) addRelatives(vocabulary, unit, reading);
  }
  if (!unit.readings.length && !unit.pages.size) return null;
  const weights = unit.readings.map((reading) => weightOf(vocabulary, reading.words));
  const weight = known === undefined ? Math.max(WEIGHTS.leastPhrase, ...weights) : weightOf(vocabulary, [known]);
  unit.weight = Math.max(WEIGHTS.leastUnit, weight);
  unit.readings = strongest(unit.readings);
  return unit;
}

/** @param {Vocabulary} vocabulary @param {Unit} unit @param {string} word that may be in one what readers write as a phrase too */
function addPhrases(vocabulary, unit, word) {
  const parts = partsOf(vocabulary, word).map(({ text }) => stem(text));
  for (const { words, synonyms } of vocabulary.synonyms.ofPhrases(parts)) {
    if (words.length === parts.length) addSynonyms(vocabulary, unit, synonyms, WEIGHTS.joinedPhrase);
  }
}

/** @param {Vocabulary} vocabulary @param {Unit} unit @param {string} part of an unknown compound @param {Reading} reading */
function addPartSynonyms(vocabulary, unit, part, { words, weight }) {
  const isText = words.some((word) => vocabulary.words[word].pages > 0);
  const share = isText ? WEIGHTS.knownSynonym : 1;
  addSynonyms(vocabulary, unit, vocabulary.synonyms.ofWord(part, true), share * weight);
}

/** @param {Vocabulary} vocabulary @param {Unit} unit @param {Reading} reading */
function addRelatives(vocabulary, unit, { words: [word], weight }) {
  const add = (/** @type {number[]} */ words, /** @type {number} */ share) =>
    unit.readings.push({ words, weight: weight * share });
  for (const other of vocabulary.family.get(word) ?? []) add([other], WEIGHTS.family);
  for (const { word: compound, isLast } of (vocabulary.compounds.get(word) ?? []).slice(0, MOST_COMPOUNDS)) {
    add([compound], isLast ? WEIGHTS.lastOfCompound : WEIGHTS.firstOfCompound);
  }
  const parts = (vocabulary.parts.get(word) ?? []).filter((part) => part >= 0);
  if (parts.length > 1) add(parts, WEIGHTS.parts);
  shared(vocabulary, parts).forEach((share, place) => add([parts[place]], WEIGHTS.part * share));
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
