// @ts-check
// How the example will look: the parts of a case's page, filled with the answers.
"use strict";

pk.formPreview = (() => {
  /** @param {PkFormData} data @param {PkAnswers} answers @param {string} text the file's own, of which the body is shown @param {HTMLElement} preview */
  function show(data, answers, text, preview) {
    const parts = pk.formExample.parts(text);
    const slot = (/** @type {string} */ name) => pk.find(preview, `[data-slot="${name}"]`, HTMLElement);
    slot("title").textContent = String(answers.title ?? "").trim();
    slot("summary").textContent = parts.summary;
    slot("place").textContent = pk.formExample.place(data, answers, parts);
    slot("sources").textContent = parts.sources.map((name) => data.sources[name] ?? name).join(". ");
    slot("completeness").textContent = pk.formExample.completeness(data, answers);
    const list = pk.find(preview, "dl", HTMLElement);
    list.replaceChildren(list.children[0], ...pk.formExample.facts(data, answers).map(fact));
    slot("text").replaceChildren(...parts.sections.flatMap((each) => section(each, preview.dataset.root ?? "")));
  }

  /** @param {[label: string, lines: string[]]} fact @returns {HTMLElement} */
  function fact([label, lines]) {
    const row = document.createElement("div");
    const term = document.createElement("dt");
    term.textContent = label;
    row.append(term, ...lines.map((line) => {
      const value = document.createElement("dd");
      value.textContent = line;
      return value;
    }));
    return row;
  }

  /** @param {[heading: string, text: string]} section @param {string} root @returns {Element[]} */
  function section([words, text], root) {
    const heading = document.createElement("h5");
    heading.className = "pk-preview__heading";
    heading.textContent = words;
    return [heading, ...rendered(text, root)];
  }

  /** @param {string} text @param {string} root @returns {Element[]} made in an inert document, so that nothing is fetched */
  function rendered(text, root) {
    const page = document.implementation.createHTMLDocument("");
    const part = page.createElement("div");
    part.append(pk.markdown.render(text, page));
    for (const image of part.querySelectorAll("img")) image.replaceWith(`[Billede: ${image.alt}]`);
    for (const heading of part.querySelectorAll("h3")) {
      const lower = page.createElement("h6");
      lower.append(...heading.childNodes);
      heading.replaceWith(lower);
    }
    for (const link of part.querySelectorAll("a")) {
      const address = link.getAttribute("href") ?? "";
      if (address.startsWith("/")) link.setAttribute("href", `${root}${address.slice(1)}`);
    }
    return [...part.children].map((child) => document.importNode(child, true));
  }

  return { show };
})();
