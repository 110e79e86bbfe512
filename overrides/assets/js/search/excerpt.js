// @ts-check
/** The piece of a page's text that best answers a query, with the words that do. No DOM. */

import { stem } from "./stem.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/** @typedef {import("./unit.js").Unit} Unit */
/** @typedef {{text: string, isMatch: boolean}} Piece */
/** @typedef {{start: number, end: number, stem: string, weight: number}} Place a word in the text */

const SHOWN = { words: 28, before: 5, sentence: 10, near: 0.6, again: 0.1 };
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const SENTENCE_ENDS = /[.!?:]\s*$/u;

/**
 * @param {Vocabulary} vocabulary
 * @param {Unit[]} units what a query asks for
 * @returns {Map<string, number>} stems worth marking: the words asked for, and what is nearly the same
 */
export function markedStems(vocabulary, units) {
  /** @type {Map<string, number>} */ const stems = new Map();
  for (const { readings, weight } of units) {
    const most = Math.max(0, ...readings.map((reading) => reading.weight));
    for (const reading of readings) {
      if (reading.weight < SHOWN.near * most) continue;
      for (const word of reading.words) {
        const key = vocabulary.words[word].stem;
        stems.set(key, Math.max(stems.get(key) ?? 0, reading.weight * weight));
      }
    }
  }
  return stems;
}

/**
 * @param {string} content a page's text, which begins with its title
 * @param {string} title
 * @param {Map<string, number>} stems
 * @returns {Piece[]} about two lines of it, with the words of the stems marked
 */
export function excerpt(content, title, stems) {
  const text = (content.startsWith(title) ? content.slice(title.length) : content).replace(/^[\s.:]+/u, "");
  const words = placesOf(text, stems);
  if (!words.length) return [];
  const first = bestStart(text, words);
  const shown = words.slice(first, first + SHOWN.words);
  const begins = isSentenceStart(text, words, first) ? "" : "… ";
  const isWhole = first + SHOWN.words >= words.length;
  const ends = isWhole ? text.slice(words[words.length - 1].end) : " …";
  return [{ text: begins, isMatch: false }, ...marked(text, shown), { text: ends, isMatch: false }]
    .filter((piece) => piece.text);
}

/** @param {string} text @param {Map<string, number>} stems @returns {boolean} whether any word of it is one of the stems */
export function holdsAny(text, stems) {
  return placesOf(text, stems).some((word) => word.weight > 0);
}

/** @param {string} text @param {Map<string, number>} stems @returns {Place[]} */
function placesOf(text, stems) {
  return [...text.matchAll(WORD)].map(({ 0: word, index = 0 }) => {
    const key = stem(word.toLowerCase());
    return { start: index, end: index + word.length, stem: key, weight: stems.get(key) ?? 0 };
  });
}

/** @param {string} text @param {Place[]} words @returns {number} the word to begin at */
function bestStart(text, words) {
  let best = { start: 0, value: 0 };
  words.forEach((word, number) => {
    if (!word.weight) return;
    const start = startBefore(text, words, number);
    const value = valueOf(words.slice(start, start + SHOWN.words));
    if (value > best.value) best = { start, value };
  });
  return best.start;
}

/** @param {string} text @param {Place[]} words @param {number} number @returns {number} */
function startBefore(text, words, number) {
  for (let back = 0; back <= SHOWN.sentence && back <= number; back += 1) {
    if (isSentenceStart(text, words, number - back)) return number - back;
  }
  return Math.max(0, number - SHOWN.before);
}

/** @param {string} text @param {Place[]} words @param {number} number */
function isSentenceStart(text, words, number) {
  return number === 0 || SENTENCE_ENDS.test(text.slice(words[number - 1].end, words[number].start));
}

/** @param {Place[]} words @returns {number} each stem counts, a second time only a little */
function valueOf(words) {
  const met = new Set();
  return words.reduce((sum, { stem: key, weight }) => {
    const share = met.has(key) ? SHOWN.again : 1;
    if (weight) met.add(key);
    return sum + weight * share;
  }, 0);
}

/** @param {string} text @param {Place[]} words @returns {Piece[]} */
function marked(text, words) {
  return words.flatMap((word, number) => {
    const gap = number ? text.slice(words[number - 1].end, word.start) : "";
    return [{ text: gap, isMatch: false }, { text: text.slice(word.start, word.end), isMatch: word.weight > 0 }];
  });
}
