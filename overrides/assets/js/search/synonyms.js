// @ts-check
/** The reader's words and what the site calls the same: one word at a time, or whole phrases. */

import { root, stem } from "./stem.js";

/**
 * @typedef {{means: string[], see: number[]}} Synonym
 * @typedef {{words: number[], synonyms: Synonym[]}} PhraseFound places of its words in the query
 */

export class Synonyms {
  /** @type {Map<string, Synonym[]>} as written */ #exact = new Map();
  /** @type {Map<string, Synonym[]>} by stem */ #words = new Map();
  /** @type {Map<string, Synonym[]> | undefined} by root, made when a word is asked for that only its root may tell */ #roots;
  /** @type {{stems: string[], content: string[], synonym: Synonym}[]} */ #phrases = [];
  /** @type {Set<string>} every word, as written */ forms = new Set();

  /** @param {[string, string, number[]][]} rows @param {Set<string>} stop */
  constructor(rows, stop) {
    /** @type {Map<string, string>} since phrases share their words */ const stems = new Map();
    const stemOf = (/** @type {string} */ word) => {
      const known = stems.get(word) ?? stem(word);
      stems.set(word, known);
      return known;
    };
    for (const [keys, means, see] of rows) {
      const synonym = { means: means ? means.split("|") : [], see };
      for (const key of keys.split("|")) {
        const words = key.split(" ");
        for (const word of words) this.forms.add(word);
        const keyStems = words.map(stemOf);
        if (words.length === 1) {
          push(this.#exact, key, synonym);
          push(this.#words, keyStems[0], synonym);
        } else this.#phrases.push({ stems: keyStems, content: keyStems.filter((_, place) => !stop.has(words[place])), synonym });
      }
    }
    this.#phrases.sort((a, b) => b.stems.length - a.stems.length);
  }

  /**
   * As it is written before its stem, which »ledig« and »ledelse« share.
   * @param {string} word @param {boolean} isKnown on the site, where a relative would be too wide
   */
  ofWord(word, isKnown) {
    return this.#exact.get(word) ?? this.#words.get(stem(word)) ?? (isKnown ? undefined : this.#byRoot.get(root(stem(word)))) ?? [];
  }

  get #byRoot() {
    if (this.#roots) return this.#roots;
    /** @type {Map<string, Synonym[]>} */ const roots = new Map();
    for (const [key, synonyms] of this.#words) for (const synonym of synonyms) push(roots, root(key), synonym);
    this.#roots = roots;
    return roots;
  }

  /**
   * A phrase of two words that say something may stand in any order with other words between.
   * @param {string[]} stems the query's
   * @returns {PhraseFound[]} the longest phrases first, none overlapping
   */
  ofPhrases(stems) {
    const taken = new Set();
    const found = [];
    for (const { stems: own, content } of this.#phrases) {
      const places = content.length > 1 ? scattered(stems, content, taken) : together(stems, own, taken);
      if (!places.length) continue;
      for (const place of places) taken.add(place);
      const same = this.#phrases.filter((other) => other.stems.join() === own.join());
      found.push({ words: places, synonyms: same.map((other) => other.synonym) });
    }
    return found;
  }
}

/** @param {Map<string, Synonym[]>} map @param {string} key @param {Synonym} synonym */
function push(map, key, synonym) {
  const kept = map.get(key) ?? [];
  if (!kept.includes(synonym)) map.set(key, [...kept, synonym]);
}

/** @param {string[]} stems @param {string[]} content @param {Set<number>} taken @returns {number[]} */
function scattered(stems, content, taken) {
  const places = content.map((key) => stems.findIndex((other, place) => other === key && !taken.has(place)));
  return places.includes(-1) ? [] : [...new Set(places)];
}

/** @param {string[]} stems @param {string[]} own @param {Set<number>} taken @returns {number[]} */
function together(stems, own, taken) {
  for (let at = 0; at + own.length <= stems.length; at += 1) {
    const places = own.map((_, place) => at + place);
    if (places.every((place) => stems[place] === own[place - at] && !taken.has(place))) return places;
  }
  return [];
}
