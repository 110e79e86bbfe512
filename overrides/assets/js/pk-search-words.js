// @ts-check
// What search writes on the page: text with the query in it, marked pieces, and results from a template.
"use strict";

pk.searchWords = (() => {
  const LONGEST_SHOWN = 60;

  /** @param {string} query @returns {string} */
  const short = (query) => (query.length > LONGEST_SHOWN ? `${query.slice(0, LONGEST_SHOWN)}…` : query);

  /**
   * Writes a text whose {query} stands apart, so that Arabic or Hebrew in it does not turn the rest.
   * @param {Element} element
   * @param {string | undefined} text
   * @param {string} query
   * @param {PkValues} [values]
   */
  const write = (element, text, query, values = {}) => {
    const [before, ...after] = pk.text(text, values).split("{query}");
    const parts = after.flatMap((part) => {
      const apart = document.createElement("bdi");
      apart.textContent = short(query);
      return [apart, part];
    });
    element.replaceChildren(before, ...parts);
  };

  /** @param {PkPiece[]} pieces @returns {(string | HTMLElement)[]} */
  const nodes = (pieces) => pieces.map(({ text, isMatch }) => {
    if (!isMatch) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });

  /**
   * What is known of a result at once; its excerpt follows.
   * @param {HTMLTemplateElement} template
   * @param {PkResult} result
   * @param {string} base the site's root, as the page spells it
   * @returns {DocumentFragment}
   */
  const hit = (template, result, base) => {
    const { kindLabel: kind, title } = result;
    const theme = result.themeTitle === title ? "" : result.themeTitle;
    const values = { kind, title, theme, url: `${base}${result.url}`, address: result.url };
    const filled = pk.fill(template, { ...values, places: [] });
    const item = pk.find(filled, "li", HTMLLIElement);
    void result.details.then(({ excerpt, places }) => {
      const links = places.map((place) => ({ place: place.title, place_url: `${base}${place.url}` }));
      addDetails(item, excerpt, pk.fill(template, { ...values, places: links }));
    });
    return filled;
  };

  /** @param {HTMLLIElement} item whose link stays, and the focus in it @param {PkPiece[]} excerpt @param {DocumentFragment} whole */
  const addDetails = (item, excerpt, whole) => {
    const shown = pk.find(item, "[data-excerpt]", HTMLElement);
    shown.replaceChildren(...nodes(excerpt));
    shown.hidden = excerpt.length === 0;
    item.append(...whole.querySelectorAll(".pk-search-page__places"));
  };

  /** @param {string} page the address of the results @param {string} query @param {boolean} [isLiteral] */
  const address = (page, query, isLiteral = false) =>
    `${page}?${new URLSearchParams({ q: query, ...(isLiteral ? { ordret: "ja" } : {}) })}`;

  /**
   * Tells that a word was corrected, with the way back to what was written.
   * @param {HTMLElement} element
   * @param {PkFound} found
   * @param {string} query
   * @param {string} page
   */
  const correct = (element, { corrected, total }, query, page) => {
    element.hidden = !corrected || total === 0;
    if (!corrected) return;
    pk.find(element, "[data-to]", HTMLElement).textContent = short(corrected.to);
    pk.find(element, "[data-from]", HTMLElement).textContent = short(query);
    pk.find(element, "a", HTMLAnchorElement).href = address(page, query, true);
  };

  /**
   * @param {HTMLElement} element a sentence with a list of links in it
   * @param {string[]} words
   * @param {string} page
   */
  const offer = (element, words, page) => {
    element.hidden = words.length === 0;
    const links = words.map((word) => {
      const link = document.createElement("a");
      link.href = address(page, word);
      link.textContent = word;
      const item = document.createElement("li");
      item.append(link);
      return item;
    });
    pk.find(element, "ul", HTMLElement).replaceChildren(...links);
  };

  return { write, hit, address, correct, offer };
})();
