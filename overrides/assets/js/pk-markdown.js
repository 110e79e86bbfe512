// @ts-check
// Renders the entry dialect of Markdown as nodes, for the preview: the same vectors as text/dialect.py.
"use strict";

pk.markdown = (() => {
  const ITEM = /^([-*+]|\d+\.) +(.*)$/;
  const SEPARATOR = /^ *\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?\|? *$/;

  /** @param {string} text @returns {string[][]} blocks of lines, apart by empty lines; an indented block stays with its list */
  function blocks(text) {
    /** @type {string[][]} */
    const found = [];
    let gap = true;
    for (const line of text.split("\n")) {
      if (!line.trim()) {
        gap = true;
        continue;
      }
      const last = found.at(-1);
      const isItem = last && ITEM.test(last[0]) && (/^ {4}/.test(line) || sameList(last[0], line));
      if (!gap && last) last.push(line);
      else if (isItem) last.push("", line);
      else found.push([line]);
      gap = false;
    }
    return found.flatMap(headed);
  }

  /** @param {string} first @param {string} line */
  const sameList = (first, line) => ITEM.test(line) && /^\d/.test(first) === /^\d/.test(line);

  /** @param {string[]} block @returns {string[][]} a heading stands alone, whatever is around it */
  function headed(block) {
    const at = block.findIndex((line) => /^#{1,6} /.test(line));
    if (at < 0 || block.length === 1) return [block];
    return [block.slice(0, at), [block[at]], ...headed(block.slice(at + 1))].filter((part) => part.length);
  }

  /**
   * @param {string} text
   * @param {Document} page what the nodes are made in; an inert one loads no images
   * @returns {DocumentFragment}
   */
  function render(text, page) {
    const fragment = page.createDocumentFragment();
    for (const block of blocks(text)) fragment.append(rendered(block, page));
    return fragment;
  }

  /** @param {string[]} lines @param {Document} page @returns {Element} */
  function rendered(lines, page) {
    const heading = /^#{3} +(.*?)[ #]*$/.exec(lines[0]);
    if (heading) return filled(page.createElement("h3"), heading[1]);
    if (ITEM.test(lines[0])) return list(lines, page);
    if (/^>/.test(lines[0])) {
      const quote = page.createElement("blockquote");
      quote.append(render(lines.map((line) => line.replace(/^> ?/, "")).join("\n"), page));
      return quote;
    }
    if (lines.length > 1 && lines[0].includes("|") && SEPARATOR.test(lines[1])) return table(lines, page);
    return filled(page.createElement("p"), lines.map((line) => line.trimStart()).join("\n"));
  }

  /** @template {Element} E @param {E} element @param {string} text @returns {E} */
  function filled(element, text) {
    element.append(pk.markdownInline.render(text.trim(), element.ownerDocument));
    return element;
  }

  /** @param {string[]} lines @param {Document} page */
  function list(lines, page) {
    const element = page.createElement(/^\d/.test(lines[0]) ? "ol" : "ul");
    const first = parseInt(lines[0], 10);
    if (first > 1) element.setAttribute("start", String(first));
    /** @type {string[][]} */
    const items = [];
    for (const line of lines) {
      const item = ITEM.exec(line);
      if (item) items.push([item[2]]);
      else items.at(-1)?.push(line.replace(/^ {1,4}/, ""));
    }
    const isLoose = lines.some((line, at) => !line && ITEM.test(lines[at + 1] ?? ""));
    for (const item of items) element.append(listItem(item, isLoose, page));
    return element;
  }

  /** @param {string[]} lines @param {boolean} isLoose @param {Document} page */
  function listItem(lines, isLoose, page) {
    const element = page.createElement("li");
    const nested = lines.findIndex((line, at) => at > 0 && (ITEM.test(line) || !line));
    const own = nested < 0 ? lines : lines.slice(0, nested);
    const rest = nested < 0 ? "" : lines.slice(nested).join("\n");
    if (isLoose || (rest.trim() && !lines[nested])) element.append(filled(page.createElement("p"), own.join("\n")));
    else filled(element, own.join("\n"));
    if (rest.trim()) element.append(render(rest, page));
    return element;
  }

  /** @param {string[]} lines @param {Document} page */
  function table(lines, page) {
    const cells = (/** @type {string} */ line) => line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim());
    const [head, marks, ...rows] = lines.map(cells);
    const row = (/** @type {string[]} */ values, /** @type {"th" | "td"} */ name) => {
      const element = page.createElement("tr");
      marks.forEach((mark, at) => {
        const cell = filled(page.createElement(name), values[at] ?? "");
        const side = `${mark.startsWith(":") ? "l" : ""}${mark.endsWith(":") ? "r" : ""}`;
        if (side) cell.style.textAlign = { l: "left", r: "right", lr: "center" }[side] ?? "";
        element.append(cell);
      });
      return element;
    };
    const element = page.createElement("table");
    element.createTHead().append(row(head, "th"));
    element.createTBody().append(...rows.map((values) => row(values, "td")));
    return element;
  }

  return { render };
})();
