// @ts-check
/** Finding a reader's word among the site's words: as it is, begun, within another, or split. */

import { partsOf, partWithin } from "./split.js";
import { root, stem } from "./stem.js";
import { folded } from "./words.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/**
 * Known words that together stand for a reader's word, with a share of its weight. `part` is the
 * part of an unknown compound that it is; one that only the synonyms have brings no words.
 * @typedef {{words: number[], weight: number, part?: string}} Reading
 */

export const WEIGHTS = { kin: 0.85, begun: 0.75, within: 0.7, split: 0.75, alone: 0.75, last: 0.5, first: 0.4, rare: 0.5, lightPart: 0.4 };
const SHORTEST_BEGUN = 3;
const SHORTEST_PART = 4;
const MOST_BEGUN = 6;
const DANISH = /[æøå]/u;

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
  return matching(vocabulary, word, (form, key) => form.startsWith(key), WEIGHTS.begun);
}

/** @param {Vocabulary} vocabulary @param {string} word @returns {Reading[]} longer words that hold it */
export function within(vocabulary, word) {
  const part = stem(word);
  if (part.length < SHORTEST_PART) return [];
  return matching(vocabulary, part, (form, key) => form.includes(key), WEIGHTS.within);
}

/**
 * Who writes æ, ø or å means it: »børn« does not begin »Bornholm«, but »born« may begin »børn«.
 * @param {Vocabulary} vocabulary
 * @param {string} letters
 * @param {(form: string, letters: string) => boolean} fits
 * @param {number} weight
 * @returns {Reading[]}
 */
function matching(vocabulary, letters, fits, weight) {
  const spelt = DANISH.test(letters) ? String : folded;
  const key = spelt(letters);
  const found = [];
  for (const [number, { form }] of vocabulary.words.entries()) {
    if (fits(spelt(form), key)) found.push({ words: [number], weight });
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
  const parts = partsOf(vocabulary, word);
  if (!parts.length) return alone(partWithin(vocabulary, word));
  const shares = sharedParts(vocabulary, parts);
  const words = numbersOf(parts);
  const together = words.length > 1 ? [{ words, weight: WEIGHTS.split }] : [];
  const each = parts.map((part, place) => ({ words: numbersOf([part]), weight: WEIGHTS.alone * shares[place], part: part.text }));
  return [...together, ...each.reverse()];
}

/** @param {ReturnType<typeof partWithin>} found @returns {Reading[]} */
function alone(found) {
  if (!found) return [];
  const { part, isLast } = found;
  return [{ words: numbersOf([part]), weight: isLast ? WEIGHTS.last : WEIGHTS.first, part: part.text }];
}

/** @param {import("./split.js").Part[]} parts @returns {number[]} */
function numbersOf(parts) {
  return parts.flatMap(({ word }) => (word === undefined ? [] : [word]));
}

/** @param {Vocabulary} vocabulary @param {import("./split.js").Part[]} parts @returns {number[]} what only the synonyms have is rare, and what nothing here has says nothing */
function sharedParts(vocabulary, parts) {
  return shares(vocabulary, parts.map(({ text, word, isSpare }) =>
    ({ key: stem(text), weight: word === undefined ? Number(!isSpare) : vocabulary.words[word].weight })));
}

/**
 * @param {Vocabulary} vocabulary
 * @param {number[]} parts
 * @returns {number[]} how much of a compound each part carries
 */
export function shared(vocabulary, parts) {
  return shares(vocabulary, parts.map((part) => ({ key: vocabulary.words[part].stem, weight: vocabulary.words[part].weight })));
}

/**
 * @param {Vocabulary} vocabulary
 * @param {{key: string, weight: number}[]} parts
 * @returns {number[]} the rarer, the more; the last one less where it is such as »plan« or »indsats«
 */
function shares(vocabulary, parts) {
  const weights = parts.map(({ key, weight }, place) =>
    weight ** WEIGHTS.rare * (place === parts.length - 1 && vocabulary.lightParts.has(key) ? WEIGHTS.lightPart : 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}
