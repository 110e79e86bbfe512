// @ts-check
/** The reader's words and what the site calls the same: one word at a time, or whole phrases. */

import { root, stem } from "./stem.js";

/**
 * @typedef {{means: string[], see: number[]}} Synonym
 * @typedef {{order: number, words: string[], synonym: Synonym}} Phrase
 * @typedef {{words: number[], synonyms: Synonym[]}} PhraseFound places of its words in the query
 */

/** No ending reaches so far into a word. */
const BEGINNING = 3;

/** Thousands of words, of which a query needs a few: stems are made of those that begin as it does. */
export class Synonyms {
  /** @type {Map<string, Synonym[]>} by word as written */ #words = new Map();
  /** @type {Map<string, string[]>} the words by their beginning */ #beginnings = new Map();
  /** @type {Map<string, Phrase[]>} by the beginning of their first word that says something */ #phrases = new Map();
  /** @type {Map<string, string>} */ #stems = new Map();
  /** @type {Map<string, Synonym[]>} by stem, as they are asked for */ #found = new Map();
  /** @type {Map<string, Synonym[]> | undefined} by root, made when a word is asked for that only its root may tell */ #roots;
  #stop;
  /** @type {Set<string>} every word, as written */ forms = new Set();

  /** @param {[string, string, number[]][]} rows @param {Set<string>} stop */
  constructor(rows, stop) {
    this.#stop = stop;
    let order = 0;
    for (const [keys, means, see] of rows) {
      const synonym = { means: means ? means.split("|") : [], see };
      for (const key of keys.split("|")) {
        if (key.includes(" ")) this.#addPhrase({ order: (order += 1), words: key.split(" "), synonym });
        else this.#addWord(key, synonym);
      }
    }
  }

  /** @param {string} word @param {Synonym} synonym */
  #addWord(word, synonym) {
    if (!this.#words.has(word)) add(this.#beginnings, beginningOf(word), word);
    add(this.#words, word, synonym);
    this.forms.add(word);
  }

  /** @param {Phrase} phrase */
  #addPhrase(phrase) {
    for (const word of phrase.words) this.forms.add(word);
    add(this.#phrases, beginningOf(this.#content(phrase.words)[0] ?? phrase.words[0]), phrase);
  }

  /** @param {string[]} words @returns {string[]} those that say something */
  #content(words) {
    return words.filter((word) => !this.#stop.has(word));
  }

  /** @param {string} word */
  #stemOf(word) {
    const known = this.#stems.get(word) ?? stem(word);
    this.#stems.set(word, known);
    return known;
  }

  /**
   * As it is written before its stem, which »ledig« and »ledelse« share.
   * @param {string} word @param {boolean} isKnown on the site, where a relative would be too wide
   * @returns {Synonym[]}
   */
  ofWord(word, isKnown) {
    const known = this.#words.get(word) ?? this.#ofStem(stem(word));
    return known.length || isKnown ? known : this.#byRoot.get(root(stem(word))) ?? [];
  }

  /** @param {string} key @returns {Synonym[]} */
  #ofStem(key) {
    const known = this.#found.get(key);
    if (known) return known;
    const words = (this.#beginnings.get(beginningOf(key)) ?? []).filter((word) => this.#stemOf(word) === key);
    const found = [...new Set(words.flatMap((word) => this.#words.get(word) ?? []))];
    this.#found.set(key, found);
    return found;
  }

  get #byRoot() {
    if (this.#roots) return this.#roots;
    /** @type {Map<string, Set<Synonym>>} */ const roots = new Map();
    for (const [word, synonyms] of this.#words) {
      const key = root(this.#stemOf(word));
      roots.set(key, new Set([...(roots.get(key) ?? []), ...synonyms]));
    }
    this.#roots = new Map([...roots].map(([key, synonyms]) => [key, [...synonyms]]));
    return this.#roots;
  }

  /**
   * A phrase of two words that say something may stand in any order with other words between.
   * @param {string[]} stems the query's
   * @returns {PhraseFound[]} the longest phrases first, none overlapping
   */
  ofPhrases(stems) {
    const phrases = [...new Set(stems.map(beginningOf))].flatMap((beginning) => this.#phrases.get(beginning) ?? []);
    phrases.sort((a, b) => b.words.length - a.words.length || a.order - b.order);
    const taken = new Set();
    const found = [];
    for (const { words } of phrases) {
      const own = words.map((word) => this.#stemOf(word));
      const content = this.#content(words).map((word) => this.#stemOf(word));
      const places = content.length > 1 ? scattered(stems, content, taken) : together(stems, own, taken);
      if (!places.length) continue;
      for (const place of places) taken.add(place);
      const same = phrases.filter((other) => other.words.map((word) => this.#stemOf(word)).join() === own.join());
      found.push({ words: places, synonyms: same.map(({ synonym }) => synonym) });
    }
    return found;
  }
}

/** @param {string} word or its stem */
function beginningOf(word) {
  return word.slice(0, BEGINNING);
}

/** @template T @param {Map<string, T[]>} map @param {string} key @param {T} value */
function add(map, key, value) {
  const kept = map.get(key);
  if (!kept) map.set(key, [value]);
  else if (!kept.includes(value)) kept.push(value);
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
