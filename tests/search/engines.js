// Runs each engine over a list of queries; results are addresses below the site's root.
const root = new URL("./", document.baseURI).href;
const LIMIT = 10;
const below = (url) => new URL(url, root).href.slice(root.length).replace(/#.*/, "");

async function one(queries, search) {
  const found = [];
  for (const query of queries) found.push([...new Set(await search(query))].slice(0, LIMIT));
  return found;
}

window.engines = {
  async ours(queries) {
    const { createSearch } = await import(`${root}assets/js/search.js`);
    const search = createSearch({ base: root });
    return one(queries, async (query) => (await search.search(query, { limit: LIMIT })).results.map((result) => below(result.url)));
  },
  async pagefind(queries) {
    const pagefind = await import(`${root}pagefind/pagefind.js`);
    await pagefind.options({ baseUrl: root });
    return one(queries, async (query) => {
      const { results } = await pagefind.search(query);
      const data = await Promise.all(results.slice(0, LIMIT).map((result) => result.data()));
      return data.map((page) => below(page.url));
    });
  },
  async lunr(queries, { config, docs, lunr, worker }) {
    // The worker brings lunr itself; the language scripts must run after it and before its set-up.
    const languages = lunr.map((text) => URL.createObjectURL(new Blob([text])));
    const text = worker.replace(/`\$\{e\}\/min\/lunr\.stemmer\.support\.min\.js`,\.\.\.r/, languages.map((url) => JSON.stringify(url)).join(","));
    const thread = new Worker(URL.createObjectURL(new Blob([text])));
    const ask = (message) => new Promise((resolve) => {
      thread.onmessage = ({ data }) => resolve(data);
      thread.postMessage(message);
    });
    await ask({ type: 0, data: { config, docs, options: { suggest: false } } });
    const found = await one(queries, async (query) => {
      const { data } = await ask({ type: 2, data: query });
      return data.items.map(([first]) => below(first.location));
    });
    thread.terminate();
    return found;
  },
};
