// @ts-check
/** A compound that nobody has, with a slip in one of its parts. */

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */

const SHORTEST = 3;

/**
 * @param {Vocabulary} vocabulary
 * @param {string} word that is no compound as it stands
 * @returns {string | undefined} with the slip mended, where the other part is known; the longest such part tells
 */
export function mendedCompound(vocabulary, word) {
  /** @type {{known: number, word: string}[]} */ const found = [];
  for (let cut = SHORTEST; cut <= word.length - SHORTEST; cut += 1) {
    const first = word.slice(0, cut);
    const last = word.slice(cut);
    const bare = first.replace(/s$/u, "");
    const link = first.slice(bare.length);
    if (isPart(vocabulary, last)) add(found, last, mended(vocabulary, bare), (part) => part + link + last);
    if (isPart(vocabulary, first) || isPart(vocabulary, bare)) {
      add(found, bare, mended(vocabulary, last), (part) => first + part);
    }
  }
  return found.sort((a, b) => b.known - a.known)[0]?.word;
}

/** @param {Vocabulary} vocabulary @param {string} part @returns {string | undefined} a word of which others are made */
function mended(vocabulary, part) {
  const word = vocabulary.speller.mended(part, 1);
  return word && vocabulary.stop.has(word) ? undefined : word;
}

/**
 * @param {{known: number, word: string}[]} found
 * @param {string} known
 * @param {string | undefined} other
 * @param {(part: string) => string} joined
 */
function add(found, known, other, joined) {
  if (other) found.push({ known: known.length, word: joined(other) });
}

/** @param {Vocabulary} vocabulary @param {string} letters */
function isPart(vocabulary, letters) {
  return letters.length >= SHORTEST && !vocabulary.stop.has(letters) &&
    (vocabulary.hasForm(letters) || vocabulary.spare.has(letters));
}
