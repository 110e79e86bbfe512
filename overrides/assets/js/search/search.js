// @ts-check
/** Danish search over a site, without a DOM: the words and Pagefind, fetched at the same time. */

import { Engine } from "./engine.js";
import { find } from "./find.js";
import { Vocabulary } from "./vocabulary.js";

/** @typedef {import("./find.js").Found} Found */
/** @typedef {import("./find.js").Options} Options */

const WORDS = "assets/data/search.json";
const PAGEFIND = "pagefind/pagefind.js";

/**
 * @param {{base: string, words?: Promise<Response>}} options the site's root, with a slash at the end;
 *   may be relative. `words` is the file of words, where it has been asked for already
 * @returns {{ready: Promise<[Vocabulary, Engine]>, search: (query: unknown, options?: Options) => Promise<Found>}}
 *   both promises are rejected where the words, the index or WebAssembly cannot be loaded
 */
export function createSearch({ base, words }) {
  const root = new URL(base, document.baseURI).href;
  const ready = Promise.all([loadVocabulary(words ?? fetch(`${root}${WORDS}`)), loadEngine(root)]);
  ready.catch(() => {});
  return {
    ready,
    async search(query, options) {
      const [vocabulary, engine] = await ready;
      return find(vocabulary, engine, query, options);
    },
  };
}

/** @param {Promise<Response>} asked @returns {Promise<Vocabulary>} */
async function loadVocabulary(asked) {
  const response = await asked;
  if (!response.ok) throw new Error(`${WORDS}: ${response.status}`);
  return new Vocabulary(await response.json());
}

/** Pagefind can be set up only once on a page. @type {Map<string, Promise<Engine>>} */
const engines = new Map();

/** @param {string} root @returns {Promise<Engine>} */
function loadEngine(root) {
  const known = engines.get(root);
  if (known) return known;
  const loading = startEngine(root);
  engines.set(root, loading);
  loading.catch(() => engines.delete(root));
  return loading;
}

/** @param {string} root @returns {Promise<Engine>} Pagefind's index and WebAssembly loaded */
async function startEngine(root) {
  const pagefind = await import(`${root}${PAGEFIND}`);
  // Its worker is one file more to fetch and to start, for work of a few milliseconds.
  await pagefind.options({ baseUrl: root, noWorker: true });
  await pagefind.init();
  return new Engine(pagefind);
}
