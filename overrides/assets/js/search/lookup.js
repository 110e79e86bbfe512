// @ts-check
/** Finding a reader's word among the site's words: as it is, begun, within another, or split. */

import { root, stem } from "./stem.js";
import { folded } from "./words.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/**
 * Known words that together stand for a reader's word, with a share of its weight.
 * @typedef {{words: number[], weight: number}} Reading
 */

export const WEIGHTS = { kin: 0.85, begun: 0.75, within: 0.7, split: 0.75, alone: 0.75, last: 0.5, first: 0.4 };
const SHORTEST_BEGUN = 3;
const SHORTEST_PART = 4;
const MOST_BEGUN = 6;

/**
 * @param {Vocabulary} vocabulary
 * @param {string} word
 * @returns {Reading[]} readings by the word itself or its root
 */
export function lookUp(vocabulary, word) {
  const known = vocabulary.find(word);
  if (known !== undefined) return [{ words: [known], weight: 1 }];
  const kin = vocabulary.byRoot.get(root(stem(word)));
  return kin === undefined ? [] : [{ words: [kin], weight: WEIGHTS.kin }];
}

/** @param {Vocabulary} vocabulary @param {string} word @returns {Reading[]} words that it begins */
export function begun(vocabulary, word) {
  if (word.length < SHORTEST_BEGUN) return [];
  return matching(vocabulary, folded(word), (form, key) => form.startsWith(key), WEIGHTS.begun);
}

/** @param {Vocabulary} vocabulary @param {string} word @returns {Reading[]} longer words that hold it */
export function within(vocabulary, word) {
  const key = folded(stem(word));
  if (key.length < SHORTEST_PART) return [];
  return matching(vocabulary, key, (form) => form.includes(key), WEIGHTS.within);
}

/**
 * @param {Vocabulary} vocabulary
 * @param {string} key
 * @param {(stem: string, key: string) => boolean} fits
 * @param {number} weight
 * @returns {Reading[]}
 */
function matching(vocabulary, key, fits, weight) {
  const found = [];
  for (const [number, { form }] of vocabulary.words.entries()) {
    if (fits(folded(form), key)) found.push({ words: [number], weight });
    if (found.length === MOST_BEGUN) break;
  }
  return found;
}

/**
 * @param {Vocabulary} vocabulary
 * @param {string} word
 * @returns {Reading[]} the word as a compound of words that the site knows; else by one of them
 */
export function split(vocabulary, word) {
  /** @type {Reading[]} */ let alone = [];
  for (let cut = SHORTEST_PART - 1; cut <= word.length - SHORTEST_PART + 1; cut += 1) {
    const first = firstPart(vocabulary, word.slice(0, cut));
    const last = partOf(vocabulary, word.slice(cut));
    if (first !== undefined && last !== undefined) {
      const shares = shared(vocabulary, [first, last]);
      return [
        { words: [first, last], weight: WEIGHTS.split },
        { words: [last], weight: WEIGHTS.alone * shares[1] },
        { words: [first], weight: WEIGHTS.alone * shares[0] },
      ];
    }
    if (!alone.length && last !== undefined && word.length - cut > SHORTEST_PART) {
      alone = [{ words: [last], weight: WEIGHTS.last }];
    } else if (first !== undefined && cut > SHORTEST_PART + 1) {
      if (!alone.length || alone[0].weight === WEIGHTS.first) alone = [{ words: [first], weight: WEIGHTS.first }];
    }
  }
  return alone;
}

/**
 * @param {Vocabulary} vocabulary
 * @param {number[]} parts
 * @returns {number[]} how much of a compound each part carries: the rarer, the more
 */
export function shared(vocabulary, parts) {
  const weights = parts.map((part) => vocabulary.words[part].weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

/** @param {Vocabulary} vocabulary @param {string} letters @returns {number | undefined} */
function firstPart(vocabulary, letters) {
  const bare = letters.replace(/[se]$/u, "");
  const whole = partOf(vocabulary, letters);
  if (whole !== undefined || bare === letters) return whole;
  return partOf(vocabulary, bare) ?? partOf(vocabulary, `${bare}e`);
}

/** @param {Vocabulary} vocabulary @param {string} letters @returns {number | undefined} */
function partOf(vocabulary, letters) {
  if (letters.length < SHORTEST_PART - 1 || vocabulary.stop.has(letters)) return undefined;
  const right = vocabulary.speller.unfolded(letters) ?? letters;
  return vocabulary.byForm.get(right) ??
    (letters.length > SHORTEST_PART ? vocabulary.byStem.get(stem(right)) : undefined);
}
