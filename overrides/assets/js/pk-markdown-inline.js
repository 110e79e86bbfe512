// @ts-check
// What stands within a paragraph: emphasis, links, images and line breaks.
"use strict";

pk.markdownInline = (() => {
  const WHERE = /^(?:https:\/\/|\/(?!\/)|#)/;
  const MARKS = new RegExp([
    /\\([\\*_{}[\]()>#+.!-])/, // an escaped mark
    /(!?)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^()\s]*)(?: +"([^"]*)")?\)/, // a link or an image
    /\*\*\*(?=\S)(.+?)(?<=\S)\*\*\*/,
    /\*\*(?=\S)(.+?)(?<=\S)\*\*(?!\*)/,
    /\*(?=[^\s*])(.+?)(?<=[^\s*])\*/,
    /(?<!\w)__(?=\S)(.+?)(?<=\S)__(?!\w)/,
    /(?<!\w)_(?=[^\s_])(.+?)(?<=[^\s_])_(?!\w)/,
    / {2,}\n/,
  ].map((mark) => mark.source).join("|"), "su");

  /** @param {string} text @param {Document} page @returns {DocumentFragment} */
  function render(text, page) {
    const fragment = page.createDocumentFragment();
    let rest = text;
    for (let mark = MARKS.exec(rest); mark; mark = MARKS.exec(rest)) {
      fragment.append(rest.slice(0, mark.index), node(mark, page));
      rest = rest.slice(mark.index + mark[0].length);
      if (/^ {2,}\n$/.test(mark[0])) rest = `\n${rest}`;
    }
    fragment.append(rest);
    fragment.normalize();
    return fragment;
  }

  /** @param {RegExpExecArray} mark @param {Document} page @returns {Node | string} */
  function node(mark, page) {
    const [all, escaped, bang, words, address, title, both, strong, emphasis, strongToo, emphasisToo] = mark;
    if (escaped !== undefined) return escaped;
    if (words !== undefined) return bang ? image(words, address, title, page) : link(all, words, address, title, page);
    if (both !== undefined) {
      const element = page.createElement("strong");
      element.append(within("em", both, page));
      return element;
    }
    const heavy = strong ?? strongToo;
    if (heavy !== undefined) return within("strong", heavy, page);
    const light = emphasis ?? emphasisToo;
    return light === undefined ? page.createElement("br") : within("em", light, page);
  }

  /** @param {string} name @param {string} text @param {Document} page */
  function within(name, text, page) {
    const element = page.createElement(name);
    element.append(render(text, page));
    return element;
  }

  /** @param {string} all @param {string} words @param {string} address @param {string | undefined} title @param {Document} page */
  function link(all, words, address, title, page) {
    if (!WHERE.test(address)) return all; // shown as it is written; the checker refuses it
    const element = within("a", words, page);
    element.setAttribute("href", address);
    if (title !== undefined) element.setAttribute("title", title);
    return element;
  }

  /** @param {string} words @param {string} address @param {string | undefined} title @param {Document} page */
  function image(words, address, title, page) {
    const element = page.createElement("img");
    element.setAttribute("alt", words);
    element.setAttribute("src", address);
    if (title !== undefined) element.setAttribute("title", title);
    return element;
  }

  return { render };
})();
