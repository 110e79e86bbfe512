// @ts-check
/** A compound that neither the site nor its synonyms have, as words that they do have. */

import { stem } from "./stem.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/**
 * A word within a compound, as it is spelt alone; `word` is its number where the site has it, and
 * nothing where it is a synonym only, or spare: a Danish word that only says where the others end.
 * @typedef {{text: string, word: number | undefined, isSpare?: boolean}} Part
 */

const SHORTEST = 3;
const SHORTEST_END = 5;
const SHORTEST_BEGINNING = 4;
/** Fewer letters begin a word by chance, unless they are spelt just so: »evalureing« does not begin with »evaluere«. */
const SHORTEST_BY_KIN = 6;
const SHORTEST_BY_STEM = 5;
const MOST_PARTS = 4;
const SHORTEST_NOUN = 7;
/** What nouns that are made of other words end in, with their forms. */
const NOUN = /(?:[aeiouyæøå].*)(?:ing|else|hed|skab|ion|itet|dom|ment|ans|isme|ik)(?:e?[nrt]|erne|ens|ers)?$/u;

/** @param {Vocabulary} vocabulary @param {string} word @returns {Part[]} the fewest known words that make it up, or none */
export function partsOf(vocabulary, word) {
  const found = word.includes("-") ? piecesOf(vocabulary, word) : inParts(vocabulary, word);
  return found.length > 1 && found.some(({ isSpare }) => !isSpare) ? found : [];
}

/** @param {Vocabulary} vocabulary @param {string} word @returns {Part[]} what stands between its hyphens */
function piecesOf(vocabulary, word) {
  const pieces = word.split("-").map((piece) => partOf(vocabulary, piece, SHORTEST));
  return pieces.includes(undefined) ? [] : /** @type {Part[]} */ (pieces);
}

/** @param {Vocabulary} vocabulary @param {string} word @returns {Part[]} */
function inParts(vocabulary, word) {
  const known = cutUp(vocabulary, word, MOST_PARTS);
  return known.length > 1 ? known : beforeNoun(vocabulary, word);
}

/** @param {Vocabulary} vocabulary @param {string} word @returns {Part[]} a known word before what only ends as nouns do */
function beforeNoun(vocabulary, word) {
  for (let cut = word.length - SHORTEST_NOUN; cut >= SHORTEST; cut -= 1) {
    const text = word.slice(cut);
    const first = NOUN.test(text) ? firstPart(vocabulary, word.slice(0, cut)) : undefined;
    if (first) return [first, { text, word: undefined, isSpare: true }];
  }
  return [];
}

/** @param {Vocabulary} vocabulary @param {string} letters @param {number} most @returns {Part[]} */
function cutUp(vocabulary, letters, most) {
  const whole = partOf(vocabulary, letters);
  if (whole && most < MOST_PARTS) return [whole];
  /** @type {Part[]} */ let best = [];
  for (let cut = letters.length - SHORTEST; most > 1 && cut >= SHORTEST; cut -= 1) {
    const first = firstPart(vocabulary, letters.slice(0, cut));
    const rest = first ? cutUp(vocabulary, letters.slice(cut), most - 1) : [];
    if (first && rest.length && (!best.length || rest.length + 1 < best.length)) best = [first, ...rest];
  }
  return best;
}

/**
 * @param {Vocabulary} vocabulary
 * @param {string} word
 * @returns {{part: Part, isLast: boolean} | undefined} the longest known end of a word, else its beginning
 */
export function partWithin(vocabulary, word) {
  return endOf(vocabulary, word) ?? beginningOf(vocabulary, word);
}

/** @param {Vocabulary} vocabulary @param {string} word */
function endOf(vocabulary, word) {
  for (let cut = SHORTEST; cut <= word.length - SHORTEST_END; cut += 1) {
    const part = partOf(vocabulary, word.slice(cut));
    if (part && !part.isSpare) return { part, isLast: true };
  }
  return undefined;
}

/** @param {Vocabulary} vocabulary @param {string} word */
function beginningOf(vocabulary, word) {
  for (let cut = word.length - SHORTEST; cut >= SHORTEST_BEGINNING; cut -= 1) {
    const letters = word.slice(0, cut);
    const part = cut < SHORTEST_BY_KIN && !vocabulary.byForm.has(letters) ? undefined : firstPart(vocabulary, letters);
    if (part && !part.isSpare) return { part, isLast: false };
  }
  return undefined;
}

/** @param {Vocabulary} vocabulary @param {string} letters @returns {Part | undefined} without what links it to the next */
function firstPart(vocabulary, letters) {
  const bare = letters.replace(/[se]$/u, "");
  const whole = partOf(vocabulary, letters);
  if (whole || bare === letters) return whole;
  return partOf(vocabulary, bare) ?? partOf(vocabulary, `${bare}e`);
}

/**
 * @param {Vocabulary} vocabulary
 * @param {string} letters
 * @param {number} [shortest] what may be known by its stem or as a synonym: shorter letters within a word mean nothing
 * @returns {Part | undefined}
 */
function partOf(vocabulary, letters, shortest = SHORTEST_BY_STEM) {
  if (letters.length < SHORTEST || vocabulary.stop.has(letters)) return undefined;
  const text = vocabulary.byForm.has(letters) ? letters : vocabulary.speller.unfolded(letters) ?? letters;
  // A word of a phrase is no synonym alone, but part of a compound that says the same.
  const isSpare = vocabulary.spare.has(letters) || (letters.length >= shortest - 1 && vocabulary.synonyms.forms.has(letters));
  const word = vocabulary.byForm.get(text) ??
    (letters.length >= shortest || isSpare ? vocabulary.byStem.get(stem(text)) : undefined);
  const isSynonym = letters.length >= shortest && vocabulary.synonyms.ofWord(text, true).length > 0;
  if (word !== undefined || isSynonym) return { text, word };
  return isSpare ? { text: letters, word, isSpare } : undefined;
}
