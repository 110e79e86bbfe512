// @ts-check
/** The shipped words, pages and labels, made ready for look-ups. */

import { IndexFiles } from "./index_files.js";
import { readPages } from "./pages.js";
import { root, stem } from "./stem.js";
import { Speller } from "./spelling.js";
import { Synonyms } from "./synonyms.js";
import { wordsOf } from "./words.js";

/** @typedef {import("./pages.js").SitePage} SitePage */
/**
 * @typedef {number[]} Label where it comes from, and then its words; thousands of them are kept as they are shipped
 * @typedef {{stem: string, form: string, pages: number, weight: number}} Word
 */

export const VERSION = 3;

export class Vocabulary {
  /** @type {Speller | undefined} */ #speller;
  /** @type {Map<string, number> | undefined} */ #byRoot;

  /** @param {any} data the shipped file, of the version above */
  constructor(data) {
    if (data?.version !== VERSION) throw new Error(`search.json: version ${data?.version}`);
    this.pages = readPages(data);
    this.byId = new Map(this.pages.map((page, number) => [page.id, number]));
    this.stop = new Set(data.stop.split(" "));
    const light = new Set(data.light.split(" "));
    /** @type {Set<string>} stems */ this.lightParts = new Set(data.lightParts.split(" "));
    /** @type {Set<string>} parts of compounds that no word of the site is spelt as */
    this.spare = new Set(data.spare.split(" "));
    /** @type {Word[]} */ this.words = [];
    /** @type {Map<string, number>} */ this.byStem = new Map();
    /** @type {Map<string, number>} every form of every word */ this.byForm = new Map();
    for (const line of data.words.split("\n")) this.#addWord(line, light);
    /** @type {Map<number, number[]>} */ this.parts = new Map();
    /** @type {Map<number, {word: number, isLast: boolean}[]>} */ this.compounds = new Map();
    for (const [word, ...parts] of data.parts) this.#addParts(word, parts);
    /** @type {Map<number, number[]>} */ this.family = new Map();
    for (const group of data.families) {
      for (const word of group) {
        this.family.set(word, [...(this.family.get(word) ?? []), ...group.filter((/** @type {number} */ other) => other !== word)]);
      }
    }
    this.files = new IndexFiles(data.files);
    this.synonyms = new Synonyms(data.synonyms, this.stop);
    /** @type {number[][]} */ this.neighbours = data.neighbours;
    /** @type {Label[][]} */
    this.labels = data.labels.map((/** @type {Label[]} */ rows, /** @type {number} */ page) =>
      [this.#title(this.pages[page].title), ...rows]);
  }

  /** @param {string} line @param {Set<string>} light */
  #addWord(line, light) {
    const [key, endings, count] = line.split(" ");
    const number = this.words.length;
    const pages = parseInt(count, 36);
    const forms = endings.split(",").map((ending) => key + ending);
    const rarity = Math.log((this.pages.length + 1) / (pages + 0.5)) / Math.log(this.pages.length + 1);
    const weight = Math.min(1, Math.max(0.04, rarity)) * (light.has(key) ? 0.4 : 1);
    this.words.push({ stem: key, form: forms[0], pages, weight });
    this.byStem.set(key, number);
    for (const form of forms) this.byForm.set(form, number);
  }

  /** @param {number} word @param {number[]} parts */
  #addParts(word, parts) {
    this.parts.set(word, parts);
    parts.forEach((part, place) => {
      if (part < 0) return;
      const compound = { word, isLast: place === parts.length - 1 };
      this.compounds.set(part, [...(this.compounds.get(part) ?? []), compound]);
    });
  }

  /** @param {string} title @returns {Label} */
  #title(title) {
    const words = wordsOf(title).filter((word) => !this.stop.has(word)).map((word) => this.find(word));
    return [0, ...new Set(words)].filter((word) => word !== undefined);
  }

  /** @returns {Map<string, number>} the most common word of each root; made, as what follows, when an unknown word asks for it */
  get byRoot() {
    this.#byRoot ??= new Map(this.words.map(({ stem: key }, number) => /** @type {const} */ ([root(key), number])).reverse());
    return this.#byRoot;
  }

  get speller() {
    this.#speller ??= new Speller(this.#spellings(), this.synonyms.forms, this.stop);
    return this.#speller;
  }

  /** @returns {Iterable<[string, number]>} */
  *#spellings() {
    for (const [form, number] of this.byForm) yield [form, this.words[number].pages];
    for (const { stem: key, pages } of this.words) if (!this.byForm.has(key)) yield [key, pages];
  }

  /** @param {string} word whether the site or its synonyms have it just so */
  hasForm(word) {
    return this.stop.has(word) || this.byForm.has(word) || this.synonyms.forms.has(word);
  }

  /** @param {string} word whether the site or its synonyms have it in some form */
  knows(word) {
    return this.stop.has(word) || this.find(word) !== undefined || this.synonyms.ofWord(word, true).length > 0;
  }

  /** @param {string} word @returns {number | undefined} the number of a word in any known form */
  find(word) {
    return this.byForm.get(word) ?? this.byStem.get(stem(word));
  }
}
