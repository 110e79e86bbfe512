// @ts-check
/** The ways to read a word, tried in order until one of them gives something. */

import { begun, lookUp, split, within } from "./lookup.js";

/** @typedef {import("./lookup.js").Reading} Reading */
/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */

const SHORTEST_BEGINNING = 5;
const LEAST_BEGINNING = 0.6;

/** @param {Vocabulary} vocabulary @param {string} word @param {boolean} isLast @param {boolean} hasSynonyms */
export function readingsOf(vocabulary, word, isLast, hasSynonyms) {
  const found = lookUp(vocabulary, word);
  if (found.length) return found;
  const parts = split(vocabulary, word);
  if (hasSynonyms) return parts.filter((reading) => reading.words.length > 1);
  const longer = isLast ? begun(vocabulary, word) : [];
  if (longer.length) return longer;
  const around = within(vocabulary, word);
  return parts.length || around.length ? [...parts, ...around] : likest(vocabulary, word);
}

/** @param {Vocabulary} vocabulary @param {string} word @returns {Reading[]} words with its longest beginning */
function likest(vocabulary, word) {
  const shortest = Math.max(SHORTEST_BEGINNING, Math.ceil(word.length * LEAST_BEGINNING));
  for (let length = word.length; length >= shortest; length -= 1) {
    const found = begun(vocabulary, word.slice(0, length));
    if (found.length) return found;
  }
  return [];
}
