// @ts-check
/** The pages that a search may show. */

/**
 * `url` is below the site's root; `kind` is for scripts, `kindLabel` for readers.
 * @typedef {{id: string, url: string, title: string, kind: string, kindLabel: string, theme: string, themeTitle: string}} SitePage
 */

const LETTERS = /** @type {Record<string, string>} */ ({
  æ: "ae", ø: "oe", å: "aa", ä: "ae", ö: "oe", ü: "y", ß: "ss",
});

/** @param {any} data the shipped file @returns {SitePage[]} */
export function readPages({ pages, kinds, themes }) {
  const urls = pages.urls.split("\n");
  const titles = pages.titles.split("\n");
  return pages.ids.split("\n").map((/** @type {string} */ id, /** @type {number} */ number) => {
    const theme = themes[parseInt(pages.themes[number], 36) - 1] ?? ["", ""];
    return {
      id,
      url: urls[number].replace("*", () => slug(titles[number])),
      title: titles[number],
      kind: kinds[parseInt(pages.kinds[number], 36)],
      kindLabel: pages.labels[number],
      theme: theme[0],
      themeTitle: theme[1],
    };
  });
}

/** @param {string} title @returns {string} its form in addresses, as model/danish.py spells it */
export function slug(title) {
  const letters = title.normalize("NFC").toLowerCase().replace(/[æøåäöüß]/g, (letter) => LETTERS[letter]);
  return letters.normalize("NFD").replace(/[^ -~]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
