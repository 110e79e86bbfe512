// @ts-check
// A section's Markdown as nodes for paper: links by their words, pictures by their description.
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
