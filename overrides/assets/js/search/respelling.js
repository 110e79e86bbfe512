// @ts-check
/** What a reader wrote in ae, oe and aa, in Danish letters, so that it is searched for in the same way. */

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */

const PAIRS = /** @type {Record<string, string>} */ ({ ae: "æ", oe: "ø", aa: "å" });
const PAIR = /ae|oe|aa/g;
const MOST_PAIRS = 4;

/**
 * @param {Vocabulary} vocabulary
 * @param {string} word
 * @returns {string} the word with the most pairs set right that is known; else with all of them set
 *   right, since »fravaerssamtale« is to be read as »fraværssamtale« is
 */
export function respelt(vocabulary, word) {
  const pairs = [...word.matchAll(PAIR)];
  if (!pairs.length) return word;
  const everything = word.replace(PAIR, (pair) => PAIRS[pair]);
  if (pairs.length > MOST_PAIRS) return everything;
  return spellings(word, pairs).find((each) => vocabulary.knows(each)) ?? everything;
}

/** @param {string} word @param {RegExpMatchArray[]} pairs @returns {string[]} with the most pairs set right first */
function spellings(word, pairs) {
  const choices = Array.from({ length: 2 ** pairs.length }, (_, choice) => choice);
  const number = (/** @type {number} */ choice) => pairs.filter((_, place) => choice & (1 << place)).length;
  return choices
    .sort((a, b) => number(b) - number(a) || b - a)
    .map((choice) => {
      let place = -1;
      return word.replace(PAIR, (pair) => {
        place += 1;
        return choice & (1 << place) ? PAIRS[pair] : pair;
      });
    });
}
