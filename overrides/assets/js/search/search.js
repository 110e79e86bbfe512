// @ts-check
/**
 * Danish search over a site, without a DOM. It imports nothing before it starts, so that the words,
 * Pagefind and the modules are fetched at the same time.
 */

/** @typedef {import("./find.js").Found} Found */
/** @typedef {import("./find.js").Options} Options */
/** @typedef {import("./engine.js").Engine} Engine */
/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */

/**
 * @param {{base: string}} options the site's root, with a slash at the end; may be relative
 * @returns {{ready: Promise<[Vocabulary, Engine]>, search: (query: unknown, options?: Options) => Promise<Found>}}
 *   both promises are rejected where the words, the index or WebAssembly cannot be loaded
 */
export function createSearch({ base }) {
  const root = new URL(base, document.baseURI).href;
  const loaded = load(root);
  loaded.catch(() => {});
  return {
    ready: loaded.then(({ vocabulary, engine }) => [vocabulary, engine]),
    async search(query, options) {
      const { find, vocabulary, engine } = await loaded;
      return find(vocabulary, engine, query, options);
    },
  };
}

/** What the modules below import in their turn: asked for at once, not one after the other. */
const SOON = (
  "rank label ranking stem understand repair unit weights readings lookup words pages synonyms " +
  "spelling distance split respelling"
).split(" ");

/** @param {string} root */
async function load(root) {
  const [data, pagefind, { find }, { Vocabulary }, { Engine }] = await Promise.all([
    loadWords(root),
    loadPagefind(root),
    import("./find.js"),
    import("./vocabulary.js"),
    import("./engine.js"),
    ...SOON.map((name) => import(`./${name}.js`)),
  ]);
  return { find, vocabulary: new Vocabulary(data), engine: new Engine(pagefind) };
}

/** @param {string} root @returns {Promise<unknown>} */
async function loadWords(root) {
  const response = await fetch(`${root}assets/data/search.json`);
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  return response.json();
}

/** @param {string} root @returns {Promise<unknown>} Pagefind's module, its index and WebAssembly loaded */
async function loadPagefind(root) {
  const pagefind = await import(`${root}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: root });
  await pagefind.init();
  return pagefind;
}
