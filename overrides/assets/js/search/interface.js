// @ts-check
/** What the search box and the page of results ask for: results as readers see them. No DOM. */

import { excerpt, holdsAny, markedStems } from "./excerpt.js";
import { createFragments } from "./fragment.js";
import { nearestWords } from "./nearest.js";
import { createSearch } from "./search.js";

/**
 * `details` come after the rest, from the page's own text: an excerpt, and `places`, headings of the
 * page that the query's words stand in.
 * @typedef {import("./pages.js").SitePage} SitePage
 * @typedef {import("./find.js").Options} Options
 * @typedef {import("./excerpt.js").Piece} Piece
 * @typedef {{excerpt: Piece[], places: {title: string, url: string}[]}} Details
 * @typedef {SitePage & {details: Promise<Details>}} Result
 * @typedef {{results: Result[], pages: SitePage[], total: number, suggestions: string[],
 *   corrected: {from: string, to: string} | null}} Shown
 * @typedef {{search: (query: string, options: Options) => Promise<Shown>}} SearchInterface
 */

const MOST_PLACES = 3;
const PLACES = ["h2", "h3"];
/** A recommendation's heading has an id of its own within the section that is linked to. */
const TITLE_ENDING = /-titel$/;

/**
 * @param {string} base the site's root, with a slash at the end
 * @param {Promise<Response>} [words] the file of words, where it has been asked for already
 * @returns {Promise<SearchInterface>} rejected where the index or WebAssembly cannot be had
 */
export async function openSearch(base, words) {
  const search = createSearch({ base, words });
  const [vocabulary] = await search.ready;
  const fragmentOf = createFragments(base);
  return {
    async search(query, options) {
      const { results, pages, total, units, corrected } = await search.search(query, options);
      const stems = markedStems(vocabulary, units);
      const detailsOf = async (/** @type {SitePage} */ page) => details(page, await fragmentOf(page.id), stems);
      const shown = results.map((page) => ({ ...page, details: detailsOf(page) }));
      return { results: shown, pages, total, suggestions: total ? [] : nearestWords(vocabulary, query), corrected };
    },
  };
}

/**
 * @param {SitePage} page
 * @param {import("./fragment.js").Fragment} fragment
 * @param {Map<string, number>} stems
 * @returns {Details}
 */
function details(page, { content, anchors }, stems) {
  const places = anchors
    .filter(({ element, id, text }) => PLACES.includes(element) && id && holdsAny(text, stems))
    .slice(0, MOST_PLACES)
    .map(({ id, text }) => ({ title: text.trim(), url: `${page.url}#${id.replace(TITLE_ENDING, "")}` }));
  return { excerpt: excerpt(content, page.title, stems), places };
}
