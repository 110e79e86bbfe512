// @ts-check
/** Finding a reader's word among the site's words: as it is, folded, mended, split or begun. */

import { distance } from "./distance.js";
import { stem } from "./stem.js";
import { folded } from "./words.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/**
 * Known words that together stand for a reader's word, each with a share of its weight.
 * @typedef {{words: number[], weight: number}} Reading
 * @typedef {{readings: Reading[], synonym?: string, corrected?: string}} Found
 */

export const WEIGHTS = {
  folded: 0.97, mended: 0.9, begun: 0.75, within: 0.7, split: 0.75, last: 0.5, first: 0.4,
};
const SHORTEST_BEGUN = 3;
const SHORTEST_PART = 4;
const SHORTEST_MENDED = 4;
const MOST_BEGUN = 6;

/**
 * @param {Vocabulary} vocabulary
 * @param {string} word
 * @param {boolean} isLast whether the reader may still be typing it
 * @returns {Found} readings, best first; none when the site has nothing like the word
 */
export function lookUp(vocabulary, word, isLast) {
  const known = vocabulary.find(word);
  if (known !== undefined) return { readings: [{ words: [known], weight: 1 }] };
  const plain = vocabulary.byFolded.get(folded(word));
  if (plain !== undefined) return { readings: [{ words: [plain], weight: WEIGHTS.folded }] };
  const begun = isLast ? startingWith(vocabulary, word) : [];
  if (begun.length) return { readings: begun };
  const near = mended(vocabulary, word, 1);
  if (near) return near;
  const parts = split(vocabulary, word);
  if (parts.length) return { readings: parts };
  const within = containing(vocabulary, word);
  if (within.length) return { readings: within };
  return mended(vocabulary, word, 2) ?? { readings: startingWith(vocabulary, word) };
}

/** @param {Vocabulary} vocabulary @param {string} word @returns {Reading[]} */
function startingWith(vocabulary, word) {
  if (word.length < SHORTEST_BEGUN) return [];
  const plain = folded(word);
  const found = new Set();
  for (const [form, number] of vocabulary.byFolded) {
    if (form.startsWith(plain)) found.add(number);
    if (found.size === MOST_BEGUN) break;
  }
  return [...found].map((number) => ({ words: [number], weight: WEIGHTS.begun }));
}

/** @param {Vocabulary} vocabulary @param {string} word @returns {Reading[]} */
function containing(vocabulary, word) {
  const key = folded(stem(word));
  if (key.length < SHORTEST_PART) return [];
  const found = [];
  for (const [number, known] of vocabulary.words.entries()) {
    if (folded(known.stem).includes(key)) found.push({ words: [number], weight: WEIGHTS.within });
    if (found.length === MOST_BEGUN) break;
  }
  return found;
}

/**
 * @param {Vocabulary} vocabulary
 * @param {string} word
 * @returns {Reading[]} the word as a compound of words that the site knows, whole or in part
 */
export function split(vocabulary, word) {
  /** @type {Reading[]} */ let best = [];
  for (let cut = SHORTEST_PART - 1; cut <= word.length - SHORTEST_PART + 1; cut += 1) {
    const first = firstPart(vocabulary, word.slice(0, cut));
    const last = partOf(vocabulary, word.slice(cut));
    if (first !== undefined && last !== undefined) {
      return [
        { words: [first, last], weight: WEIGHTS.split },
        { words: [last], weight: WEIGHTS.last },
        { words: [first], weight: WEIGHTS.first },
      ];
    }
    const only = last ?? first;
    if (only === undefined || best.length) continue;
    const length = last === undefined ? cut : word.length - cut;
    if (length > SHORTEST_PART) best = [{ words: [only], weight: last === undefined ? WEIGHTS.first : WEIGHTS.last }];
  }
  return best;
}

/** @param {Vocabulary} vocabulary @param {string} letters @returns {number | undefined} */
function firstPart(vocabulary, letters) {
  const bare = letters.replace(/[se]$/u, "");
  return partOf(vocabulary, letters) ?? (bare === letters ? undefined : partOf(vocabulary, bare));
}

/** @param {Vocabulary} vocabulary @param {string} letters @returns {number | undefined} */
function partOf(vocabulary, letters) {
  if (letters.length < SHORTEST_PART - 1) return undefined;
  return vocabulary.byForm.get(letters) ?? vocabulary.byFolded.get(folded(letters)) ??
    (letters.length > SHORTEST_PART ? vocabulary.byStem.get(stem(letters)) : undefined);
}

/**
 * @param {Vocabulary} vocabulary
 * @param {string} word
 * @param {number} most how many letters may be wrong
 * @returns {Found | null}
 */
function mended(vocabulary, word, most) {
  if (word.length < SHORTEST_MENDED + 2 * (most - 1)) return null;
  const plain = folded(word);
  let best = { cost: most + 1, form: "", number: -1 };
  for (const [form, number] of vocabulary.byForm) {
    if (Math.abs(form.length - word.length) > most + 1 || form.length < SHORTEST_MENDED) continue;
    const apart = distance(plain, folded(form), most);
    if (apart > most) continue;
    const cost = apart + (form[0] === word[0] ? 0 : 0.4) - Math.min(vocabulary.words[number].pages, 20) / 100;
    if (cost < best.cost) best = { cost, form, number };
  }
  if (best.number < 0) return null;
  return { readings: [{ words: [best.number], weight: WEIGHTS.mended }], corrected: best.form };
}
