// @ts-check
// The search itself, fetched at first use. It needs modules, fetch and WebAssembly, so it is not to be
// had on file://; whoever asks for it then gets null and leads to the lists instead.
"use strict";

/** @typedef {import("./search/interface.js").SearchInterface} PkSearch */
/** @typedef {import("./search/interface.js").Shown} PkFound */
/** @typedef {import("./search/interface.js").Result} PkResult */
/** @typedef {import("./search/interface.js").SitePage} PkSitePage */
/** @typedef {import("./search/interface.js").Piece} PkPiece */

pk.searchEngine = (() => {
  /** The modules of assets/js/search/, which the build joins. */
  const MODULE = "assets/js/search.js";
  const WORDS = "assets/data/search.json";
  const PAGEFIND = "pagefind/pagefind.js";
  const LONGEST = 200;
  /** @type {Promise<PkSearch | null> | null} */
  let opening = null;

  /** The shortest WebAssembly there is: four letters and a version. */
  const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

  /** @returns {boolean} a security policy may forbid it */
  const canCompile = () => {
    try {
      return new WebAssembly.Module(EMPTY) instanceof WebAssembly.Module;
    } catch {
      return false;
    }
  };

  /** @returns {boolean} whether it is worth asking for: where it is not, asking would fill the console */
  const isPossible = () => location.protocol !== "file:" && canCompile();

  /** @param {string} base the site's root, as the page spells it */
  const load = async (base) => {
    const root = new URL(base, document.baseURI).href;
    // What the search itself will ask for comes at the same time as the search.
    const words = fetch(`${root}${WORDS}`);
    for (const early of [words, import(`${root}${PAGEFIND}`)]) early.catch(() => {});
    const { openSearch } = await import(`${root}${MODULE}`);
    return /** @type {PkSearch} */ (await openSearch(root, words));
  };

  /** @param {PromiseRejectionEvent} event Pagefind leaves its own failure unheard; ours is told on the page */
  const hush = (event) => {
    if (String(event.reason?.stack ?? event.reason).includes("/pagefind/")) event.preventDefault();
  };

  /** @param {string} base @returns {Promise<PkSearch | null>} the same every time */
  const open = (base) => {
    if (opening) return opening;
    window.addEventListener("unhandledrejection", hush);
    opening = isPossible() ? load(base).catch(() => null) : Promise.resolve(null);
    return opening;
  };

  /** @param {string | null} text @returns {string} what is searched for, within bounds */
  const query = (text) => (text ?? "").replace(/\s+/gu, " ").trim().slice(0, LONGEST);

  // The page of results will ask for it as soon as its own scripts have come.
  const page = document.querySelector("pk-search-page");
  if (page instanceof HTMLElement && query(new URLSearchParams(location.search).get("q"))) void open(page.dataset.base ?? "");

  return { isPossible, open, query };
})();
