// @ts-check
/** What asking Pagefind for a word costs: it fetches the whole files of its index that the word is in. */

/** @typedef {[string, string, number]} IndexFile its first stem, its last, and its size in bytes */

export class IndexFiles {
  /** @type {IndexFile[]} */ #files;

  /** @param {IndexFile[]} files */
  constructor(files) {
    this.#files = files;
  }

  /** @returns {number} the bytes of all of them */
  get size() {
    return this.#files.reduce((sum, [, , size]) => sum + size, 0);
  }

  /** @param {Set<string>} stems @returns {number} the bytes of the files that Pagefind fetches for them */
  weigh(stems) {
    const files = new Set([...stems].flatMap((stem) => this.#filesOf(stem)));
    return [...files].reduce((sum, [, , size]) => sum + size, 0);
  }

  /** @param {string} stem @returns {IndexFile[]} those with words that begin so; else the one where it would stand */
  #filesOf(stem) {
    const found = this.#files.filter(([first, last]) =>
      first.slice(0, stem.length) <= stem && stem <= last.slice(0, stem.length));
    return found.length ? found : this.#files.filter(([, last]) => stem <= last).slice(0, 1);
  }
}
