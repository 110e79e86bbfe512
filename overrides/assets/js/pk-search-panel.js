// @ts-check
// What the box shows below it: results, nothing found, or that search is not to be had.
"use strict";

pk.searchPanel = (() => {
  /** @param {HTMLElement} box */
  const panel = (box) => pk.find(box, ".pk-search__panel", HTMLElement);

  /** @param {HTMLElement} box @param {string} text the list itself is no live region: it would be read out at every letter */
  const say = (box, text) => {
    const status = pk.find(box, "[aria-live]", HTMLElement);
    if (status.textContent !== text) status.textContent = text;
  };

  /** @param {HTMLElement} box @param {"found" | "none" | "failed"} what */
  const show = (box, what) => {
    panel(box).dataset.what = what;
    panel(box).hidden = false;
    say(box, pk.find(box, ".pk-search__told", HTMLElement).textContent ?? "");
  };

  /** @param {HTMLElement} box @param {PkFound} found @param {string} query */
  const fill = (box, found, query) => {
    const { total, results, suggestions } = found;
    const { base = "", one, some, none, all, allOne } = box.dataset;
    const page = pk.find(box, "form", HTMLFormElement).action;
    const template = pk.find(box, "template", HTMLTemplateElement);
    const hits = results.map((result) => pk.searchWords.hit(template, result, base));
    pk.find(box, ".pk-search__hits", HTMLElement).replaceChildren(...hits);
    pk.searchWords.correct(pk.find(box, ".pk-search__corrected", HTMLElement), found, query, page);
    pk.searchWords.offer(pk.find(box, ".pk-search__nearest", HTMLElement), suggestions, page);
    const link = pk.find(box, ".pk-search__all", HTMLAnchorElement);
    link.href = pk.searchWords.address(page, query);
    link.textContent = pk.text(total === 1 ? allOne : all, { total });
    const text = total === 0 ? none : total === 1 ? one : some;
    pk.searchWords.write(pk.find(box, ".pk-search__told", HTMLElement), text, query, { total });
    show(box, total ? "found" : "none");
  };

  /** @param {HTMLElement} box */
  const fail = (box) => {
    pk.find(box, ".pk-search__told", HTMLElement).textContent = box.dataset.failed ?? "";
    show(box, "failed");
  };

  /** @param {HTMLElement} box */
  const close = (box) => {
    panel(box).hidden = true;
    say(box, "");
  };

  /** @param {HTMLElement} box @returns {HTMLElement[]} what the arrows lead to; the way back from a correction is a Tab away */
  const links = (box) => [...panel(box).querySelectorAll("a")].filter(
    (link) => link.getClientRects().length && !link.matches(".pk-search__corrected *"),
  );

  return { fill, fail, close, links };
})();
