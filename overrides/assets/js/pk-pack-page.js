// @ts-check
// A pack's page as nodes: its template filled, and Markdown with links by their words and pictures
// by their description.
"use strict";

/** @param {string} markdown @returns {Node[]} made in an inert document, so that nothing is fetched */
pk.packText = (markdown) => {
  const page = document.implementation.createHTMLDocument("");
  const part = page.createElement("div");
  part.append(pk.markdown.render(markdown, page));
  for (const image of part.querySelectorAll("img")) image.replaceWith(`[Billede: ${image.alt}]`);
  for (const heading of part.querySelectorAll("h3")) {
    const lower = page.createElement("h4");
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  for (const link of part.querySelectorAll("a")) {
    const address = link.getAttribute("href") ?? "";
    link.replaceWith(...link.childNodes, /^https:/.test(address) ? ` (${address})` : "");
  }
  return [...part.childNodes].map((child) => document.importNode(child, true));
};

/** @param {HTMLElement} element holds the templates, and the names of the parts @param {PkPackPage} page @returns {DocumentFragment} */
pk.packPage = (element, { template, values }) => {
  const page = pk.fill(pk.find(element, `template[data-name=${template}]`, HTMLTemplateElement), values);
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-pk-part]"))) {
    part.textContent = element.querySelector(`label:has([value="${part.dataset.pkPart}"]) > span`)?.textContent ?? "";
  }
  for (const text of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-pk-markdown]"))) {
    text.append(...pk.packText(text.dataset.pkMarkdown ?? ""));
    text.removeAttribute("data-pk-markdown");
  }
  return page;
};
