// @ts-check
/**
 * The text and headings of a page, from the file that Pagefind keeps of it. Read directly, since
 * Pagefind hands it out only with a hit, and a page found by its synonyms alone has none.
 */

/** @typedef {{element: string, id: string, text: string}} Anchor */
/** @typedef {{content: string, anchors: Anchor[]}} Fragment */

const SIGNATURE = "pagefind_dcd";

/** @param {string} root the site's, with a slash at the end */
export function createFragments(root) {
  /** @type {Map<string, Promise<Fragment>>} */ const kept = new Map();
  /** @param {string} id @returns {Promise<Fragment>} empty where it cannot be had */
  return (id) => {
    const known = kept.get(id);
    if (known) return known;
    const loading = load(`${root}pagefind/fragment/${id}.pf_fragment`).catch(() => ({ content: "", anchors: [] }));
    kept.set(id, loading);
    return loading;
  };
}

/** @param {string} address @returns {Promise<Fragment>} */
async function load(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = await response.blob();
  // Some servers have unpacked it on the way.
  const isPlain = (await bytes.slice(0, SIGNATURE.length).text()) === SIGNATURE;
  const stream = isPlain ? bytes.stream() : bytes.stream().pipeThrough(new DecompressionStream("gzip"));
  const text = await new Response(stream).text();
  return JSON.parse(text.slice(SIGNATURE.length));
}
