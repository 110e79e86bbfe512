// @ts-check
/** A query's words as the site spells them. */

import { begun, lookUp, split, within } from "./lookup.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */

/**
 * @param {Vocabulary} vocabulary
 * @param {string[]} given
 * @param {boolean} [mends] whether slips are mended
 * @returns {{words: string[], corrected: {from: string, to: string} | null}} as the site spells them;
 *   æ, ø and å are set in without a word, a slip that was mended is told
 */
export function spelt(vocabulary, given, mends = true) {
  /** @type {string[]} */ const words = [];
  let isMended = false;
  for (let at = 0; at < given.length; at += 1) {
    const joined = given[at + 1] ? joinedWord(vocabulary, given[at], given[at + 1], mends) : undefined;
    if (joined) {
      words.push(joined);
      isMended ||= joined !== given[at] + given[at + 1];
      at += 1;
      continue;
    }
    const right = rightWord(vocabulary, given[at], at === given.length - 1, mends);
    isMended ||= right.isMended;
    words.push(right.word);
  }
  return { words, corrected: isMended ? { from: given.join(" "), to: words.join(" ") } : null };
}

/** @param {Vocabulary} vocabulary @param {string} word @param {boolean} isLast @param {boolean} mends */
function rightWord(vocabulary, word, isLast, mends) {
  const same = { word, isMended: false };
  if (vocabulary.knows(word)) return same;
  const plain = vocabulary.speller.unfolded(word);
  if (plain) return { word: plain, isMended: false };
  if (!mends) return same;
  if (lookUp(vocabulary, word).length || (isLast && begun(vocabulary, word).length)) return same;
  if (vocabulary.synonyms.ofWord(word, false).length || within(vocabulary, word).length) return same;
  const near = vocabulary.speller.mended(word, 1);
  if (near) return { word: near, isMended: true };
  if (split(vocabulary, word).length > 1) return same;
  const far = vocabulary.speller.mended(word);
  return far ? { word: far, isMended: true } : same;
}

/**
 * @param {Vocabulary} vocabulary
 * @param {string} word
 * @param {string} next
 * @param {boolean} mends
 * @returns {string | undefined} the compound that a reader wrote in two words
 */
function joinedWord(vocabulary, word, next, mends) {
  if (vocabulary.stop.has(word) || vocabulary.stop.has(next)) return undefined;
  const text = word + next;
  const isKnown = (/** @type {string | undefined} */ each) => each && vocabulary.byForm.has(each);
  const plain = vocabulary.byForm.has(text) ? text : vocabulary.speller.unfolded(text);
  if (isKnown(plain) || !mends) return isKnown(plain) ? plain : undefined;
  if (vocabulary.knows(word) && vocabulary.knows(next)) return undefined;
  const near = vocabulary.speller.mended(text, 1);
  return isKnown(near) ? near : undefined;
}
