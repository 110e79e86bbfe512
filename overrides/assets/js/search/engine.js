// @ts-check
/** Pagefind, unchanged: one search a term, each kept. */

/** @typedef {{id: string, score: number}} Hit a page by the name of its fragment */

export class Engine {
  /** @type {Map<string, Promise<Hit[]>>} */ #kept = new Map();
  /** @type {any} */ #pagefind;

  /** @param {any} pagefind its own module, ready */
  constructor(pagefind) {
    this.#pagefind = pagefind;
  }

  /** @param {string} term words that the site has @returns {Promise<Hit[]>} */
  search(term) {
    const kept = this.#kept.get(term);
    if (kept) return kept;
    const hits = this.#pagefind.search(term).then((/** @type {{results: Hit[]}} */ found) => found.results);
    this.#kept.set(term, hits);
    hits.catch(() => this.#kept.delete(term));
    return hits;
  }
}
