// @ts-check
/** What a query asks for: its units, and for each the words on the site that answer it. */

import { begun, lookUp, split, within } from "./lookup.js";
import { stem } from "./stem.js";
import { wordsOf } from "./words.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/** @typedef {import("./lookup.js").Reading} Reading */
/** @typedef {import("./synonyms.js").Synonym} Synonym */
/**
 * A part of the query that counts once, however many of its readings a page has.
 * @typedef {{text: string, weight: number, readings: Reading[], pages: Map<number, number>}} Unit
 * @typedef {{units: Unit[], corrected: {from: string, to: string} | null, unknown: string[]}} Understood
 */

export const WEIGHTS = {
  synonym: 0.8, synonymNext: 0.75, knownSynonym: 0.35, knownPhrase: 0.85, see: 0.9, seeNext: 0.9,
  family: 0.6, lastOfCompound: 0.7, firstOfCompound: 0.45, parts: 0.35, part: 0.25,
  leastUnit: 0.15, leastPhrase: 0.5,
};
const MOST_COMPOUNDS = 8;

/**
 * @param {Vocabulary} vocabulary
 * @param {unknown} query
 * @returns {Understood}
 */
export function understand(vocabulary, query) {
  const { words, corrected } = spelt(vocabulary, wordsOf(query));
  const phrases = vocabulary.synonyms.ofPhrases(words.map(stem));
  const taken = new Set(phrases.flatMap((phrase) => phrase.words));
  const units = phrases.map((phrase) =>
    phraseUnit(vocabulary, phrase.words.map((place) => words[place]), phrase.synonyms));
  /** @type {string[]} */ const unknown = [];
  for (let at = 0; at < words.length; at += 1) {
    if (taken.has(at) || isEmpty(vocabulary, words[at])) continue;
    const unit = wordUnit(vocabulary, words[at], at === words.length - 1);
    if (unit) units.push(unit);
    else unknown.push(words[at]);
  }
  return { units, corrected, unknown };
}

/**
 * @param {Vocabulary} vocabulary
 * @param {string[]} given
 * @returns {{words: string[], corrected: {from: string, to: string} | null}} as the site spells them;
 *   æ, ø and å are set in without a word, a slip that was mended is told
 */
function spelt(vocabulary, given) {
  /** @type {string[]} */ const words = [];
  let isMended = false;
  for (let at = 0; at < given.length; at += 1) {
    const joined = given[at + 1] ? joinedWord(vocabulary, given[at], given[at + 1]) : undefined;
    if (joined) {
      words.push(joined);
      isMended ||= joined !== given[at] + given[at + 1];
      at += 1;
      continue;
    }
    const right = rightWord(vocabulary, given[at], at === given.length - 1);
    isMended ||= right.isMended;
    words.push(right.word);
  }
  return { words, corrected: isMended ? { from: given.join(" "), to: words.join(" ") } : null };
}

/** @param {Vocabulary} vocabulary @param {string} word @param {boolean} isLast */
function rightWord(vocabulary, word, isLast) {
  const same = { word, isMended: false };
  if (vocabulary.knows(word)) return same;
  const plain = vocabulary.speller.unfolded(word);
  if (plain) return { word: plain, isMended: false };
  if (lookUp(vocabulary, word).length || (isLast && begun(vocabulary, word).length)) return same;
  if (vocabulary.synonyms.ofWord(word, false).length || within(vocabulary, word).length) return same;
  const near = vocabulary.speller.mended(word, 1);
  if (near) return { word: near, isMended: true };
  if (split(vocabulary, word).length > 1) return same;
  const far = vocabulary.speller.mended(word);
  return far ? { word: far, isMended: true } : same;
}

/** @param {Vocabulary} vocabulary @param {string} word @param {string} next a compound in two words */
function joinedWord(vocabulary, word, next) {
  if (vocabulary.stop.has(word) || vocabulary.stop.has(next)) return undefined;
  const text = word + next;
  const isKnown = (/** @type {string | undefined} */ each) => each && vocabulary.byForm.has(each);
  const plain = vocabulary.byForm.has(text) ? text : vocabulary.speller.unfolded(text);
  if (isKnown(plain)) return plain;
  if (vocabulary.knows(word) && vocabulary.knows(next)) return undefined;
  const near = vocabulary.speller.mended(text, 1);
  return isKnown(near) ? near : undefined;
}

/** @param {Vocabulary} vocabulary @param {string} word whether it is dropped from a query */
function isEmpty(vocabulary, word) {
  return vocabulary.stop.has(word) && !vocabulary.synonyms.ofWord(word, true).length;
}

/** @param {string} text @returns {Unit} */
function emptyUnit(text) {
  return { text, weight: 1, readings: [], pages: new Map() };
}

/** @param {Vocabulary} vocabulary @param {string[]} words @param {Synonym[]} synonyms @returns {Unit} */
function phraseUnit(vocabulary, words, synonyms) {
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
  const found = words.filter((word) => !vocabulary.stop.has(word)).map((word) => vocabulary.find(word));
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
function wordUnit(vocabulary, word, isLast) {
  const unit = emptyUnit(word);
  const known = vocabulary.find(word);
  const isText = known !== undefined && vocabulary.words[known].pages > 0;
  const synonyms = vocabulary.synonyms.ofWord(word, isText);
  addSynonyms(vocabulary, unit, synonyms, isText ? WEIGHTS.knownSynonym : 1);
  for (const reading of readingsOf(vocabulary, word, isLast, synonyms.length > 0)) {
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

/** @param {Vocabulary} vocabulary @param {string} word @param {boolean} isLast @param {boolean} hasSynonyms */
function readingsOf(vocabulary, word, isLast, hasSynonyms) {
  const found = lookUp(vocabulary, word);
  if (found.length) return found;
  const parts = split(vocabulary, word);
  if (hasSynonyms) return parts.filter((reading) => reading.words.length > 1);
  const longer = isLast ? begun(vocabulary, word) : [];
  if (longer.length) return longer;
  const around = within(vocabulary, word);
  return around.length ? around : parts.length ? parts : begun(vocabulary, word);
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
  for (const part of parts) add([part], WEIGHTS.part);
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
