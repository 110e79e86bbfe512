// @ts-check
/** Mending what a reader wrote: æ, ø and å spelt in other letters, and slips of the keyboard. */

import { distance } from "./distance.js";
import { stem } from "./stem.js";
import { folded } from "./words.js";

/** @typedef {{form: string, plain: string, cost: number}} Known */

const COSTS = { start: 0.4, consonants: 0.1, synonym: 0.05, stop: 0.15, common: 1 / 200, mostCommon: 20 };
const SHORTEST = 4;
const SHORTEST_FREE_START = 6;
const SHORTEST_FOR_TWO = 8;

export class Speller {
  /** @type {Map<string, string>} */ #byPlain = new Map();
  /** @type {Map<string, string>} */ #byPlainStem = new Map();
  /** @type {Known[]} */ #known = [];

  /**
   * @param {Iterable<[string, number]>} forms of the site's words, with the pages that have them
   * @param {Iterable<string>} synonyms readers' words for what the site calls otherwise
   * @param {Iterable<string>} stop words that a query may hold too
   */
  constructor(forms, synonyms, stop) {
    for (const form of stop) if (folded(form) !== form) this.#byPlain.set(folded(form), form);
    for (const [form, pages] of forms) this.#add(form, -Math.min(pages, COSTS.mostCommon) * COSTS.common);
    for (const form of synonyms) this.#add(form, COSTS.synonym);
    for (const form of stop) this.#add(form, COSTS.stop);
  }

  /** @param {string} form @param {number} cost */
  #add(form, cost) {
    const plain = folded(form);
    if (!this.#byPlain.has(plain)) this.#byPlain.set(plain, form);
    const plainStem = folded(stem(form));
    if (!this.#byPlainStem.has(plainStem)) this.#byPlainStem.set(plainStem, form);
    if (form.length >= SHORTEST) this.#known.push({ form, plain, cost });
  }

  /** @param {string} word @returns {string | undefined} the known form with the same letters but for æ, ø, å */
  unfoldedForm(word) {
    return this.#byPlain.get(folded(word));
  }

  /** @param {string} word @returns {string | undefined} such a form, or one of the same stem */
  unfolded(word) {
    return this.unfoldedForm(word) ?? this.#byPlainStem.get(folded(stem(word)));
  }

  /**
   * @param {string} word
   * @param {number} [most] how many slips
   * @returns {string | undefined} the nearest known word
   */
  mended(word, most = word.length < SHORTEST_FOR_TWO ? 1 : 2) {
    return this.near(word, most)[0];
  }

  /** @param {string} word @param {number} most @returns {string[]} known words, nearest first */
  near(word, most) {
    const plain = folded(word);
    if (plain.length < SHORTEST) return [];
    /** @type {{cost: number, form: string}[]} */ const found = [];
    for (const known of this.#known) {
      if (Math.abs(known.plain.length - plain.length) > most) continue;
      const sameStart = known.plain[0] === plain[0];
      if (!sameStart && plain.length < SHORTEST_FREE_START) continue;
      const slips = Math.min(distance(plain, known.plain, most), distance(word, known.form, most));
      if (slips > most) continue;
      const cost = slips + known.cost + (sameStart ? 0 : COSTS.start) +
        (consonants(known.plain) === consonants(plain) ? 0 : COSTS.consonants);
      found.push({ cost, form: known.form });
    }
    return found.sort((a, b) => a.cost - b.cost).map(({ form }) => form);
  }
}

/** @param {string} word what is left when a word is spelt by ear */
function consonants(word) {
  return word.replace(/[aeiouy]/g, "");
}
