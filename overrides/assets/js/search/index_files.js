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
    const files = new Set([...stems].flatMap((stem) => this.#filesOf(bare(stem))));
    return [...files].reduce((sum, [, , size]) => sum + size, 0);
  }

  /** @param {string} stem @returns {IndexFile[]} the one where it stands, and those that begin with longer words of it */
  #filesOf(stem) {
    const own = this.#files.filter(([first]) => first <= stem).length - 1;
    return this.#files.filter(([first], number) => number === own || first.startsWith(stem));
  }
}

/** @param {string} stem @returns {string} as Pagefind puts it in order: »mål« stands at »mal«, »møde« where it is */
function bare(stem) {
  return stem.normalize("NFD").replace(/\p{M}/gu, "");
}
