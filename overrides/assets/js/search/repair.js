// @ts-check
/** A query's words as the site spells them. */

import { begun, lookUp, within } from "./lookup.js";
import { respelt } from "./respelling.js";
import { mendedCompound } from "./slipped_part.js";
import { partsOf } from "./split.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/** @typedef {{word: string, shown: string, isMended: boolean, taken: number}} Repaired `taken` is how many words it stands for */

const MOST_JOINED = 3;
/** A word of so many letters that is one slip from a known one is hardly another word. */
const LONG = 8;
/** Of a reader's word not every form is known. */
const ENDING = /(?:ernes?|ens?|ets?|ers?|e|s)$/u;

/**
 * @param {Vocabulary} vocabulary
 * @param {string[]} given
 * @param {boolean} [mends] whether slips are mended
 * @returns {{words: string[], corrected: {from: string, to: string} | null}} as the site spells them;
 *   æ, ø and å are set in without a word, a slip that was mended is told
 */
export function spelt(vocabulary, given, mends = true) {
  const words = given.map((word) => respelt(vocabulary, word));
  /** @type {Repaired[]} */ const right = [];
  for (let at = 0; at < words.length;) {
    const next = joined(vocabulary, words, at, mends) ??
      { ...rightWord(vocabulary, words[at], at === words.length - 1, mends), taken: 1 };
    // Of a word that nobody knows, the reader's own spelling is what the reader is shown.
    const shown = next.isMended || vocabulary.knows(next.word) ? next.word : given[at];
    right.push({ ...next, shown });
    at += next.taken;
  }
  const isMended = right.some((each) => each.isMended);
  const to = right.map(({ shown }) => shown).join(" ");
  return { words: right.map(({ word }) => word), corrected: isMended ? { from: given.join(" "), to } : null };
}

/** @param {Vocabulary} vocabulary @param {string} word @param {boolean} isLast @param {boolean} mends */
function rightWord(vocabulary, word, isLast, mends) {
  const same = { word, isMended: false };
  if (vocabulary.hasForm(word)) return same;
  // »hjalpen« shares its stem with »hjalp«, but is »hjælpen« without its æ.
  const plain = vocabulary.speller.unfoldedForm(word) ?? (vocabulary.knows(word) ? word : vocabulary.speller.unfolded(word));
  if (plain) return { word: plain, isMended: false };
  if (!mends) return same;
  if (lookUp(vocabulary, word).length || (isLast && begun(vocabulary, word).length)) return same;
  if (vocabulary.synonyms.ofWord(word, false).length) return same;
  const isLong = word.length >= LONG;
  const near = vocabulary.speller.mended(word, 1) ?? (isLong ? vocabulary.speller.mended(word.replace(ENDING, ""), 1) : undefined);
  if (near && isLong) return { word: near, isMended: true };
  if (within(vocabulary, word).length) return same;
  if (near) return { word: near, isMended: true };
  const parts = partsOf(vocabulary, word);
  if (parts.length && parts.every(({ text }) => isWord(vocabulary, text))) return same;
  const compound = mendedCompound(vocabulary, word);
  const far = compound ?? (parts.length ? undefined : vocabulary.speller.mended(word));
  return far ? { word: far, isMended: true } : same;
}

/** @param {Vocabulary} vocabulary @param {string} part whether it is known, and not only guessed from its ending */
function isWord(vocabulary, part) {
  return vocabulary.knows(part) || vocabulary.spare.has(part);
}

/**
 * @param {Vocabulary} vocabulary
 * @param {string[]} words
 * @param {number} at
 * @param {boolean} mends
 * @returns {Omit<Repaired, "shown"> | undefined} the compound that a reader wrote in two words or three
 */
function joined(vocabulary, words, at, mends) {
  for (let taken = Math.min(MOST_JOINED, words.length - at); taken > 1; taken -= 1) {
    const pieces = words.slice(at, at + taken);
    if (pieces.some((piece) => vocabulary.stop.has(piece))) continue;
    const word = compounds(pieces).map((each) => known(vocabulary, each)).find(Boolean);
    if (word) return { word, isMended: word !== pieces.join(""), taken };
    if (taken > 2 || !mends || pieces.every((piece) => vocabulary.knows(piece))) continue;
    const near = vocabulary.speller.mended(pieces.join(""), 1);
    if (near && vocabulary.byForm.has(near)) return { word: near, isMended: true, taken };
  }
  return undefined;
}

/** @param {string[]} pieces @returns {string[]} as one word, with and without what links its parts */
function compounds(pieces) {
  const last = pieces[pieces.length - 1];
  const first = pieces.slice(0, -1).join("");
  return [first + last, `${first}s${last}`, `${first.replace(/e$/u, "")}s${last}`];
}

/** @param {Vocabulary} vocabulary @param {string} text @returns {string | undefined} */
function known(vocabulary, text) {
  const isKnown = (/** @type {string | undefined} */ each) =>
    each !== undefined && (vocabulary.byForm.has(each) || vocabulary.synonyms.ofWord(each, true).length > 0);
  if (isKnown(text)) return text;
  const plain = vocabulary.speller.unfolded(text);
  return isKnown(plain) ? plain : undefined;
}
