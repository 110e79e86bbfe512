// @ts-check
/** Pagefind, unchanged: one search a term, each kept. */

/** @typedef {{id: string, score: number, data: () => Promise<any>}} Hit */

export class Engine {
  /** @type {Map<string, Promise<Hit[]>>} */ #kept = new Map();

  /** @param {any} pagefind its own module */
  constructor(pagefind) {
    this.pagefind = pagefind;
  }

  /** @param {string} term @returns {Promise<Hit[]>} */
  search(term) {
    const kept = this.#kept.get(term);
    if (kept) return kept;
    const hits = this.pagefind.search(term).then((/** @type {{results: Hit[]}} */ found) => found.results);
    this.#kept.set(term, hits);
    return hits;
  }
}

/**
 * @param {string} base the site's root, with a slash at the end
 * @returns {Promise<Engine>}
 */
export async function loadEngine(base) {
  const pagefind = await import(`${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base, excerptLength: 28 });
  await pagefind.init();
  return new Engine(pagefind);
}
