// @ts-check
// The namespace of our scripts, and the few things that every element needs.
"use strict";

/** @typedef {string | number | string[] | PkValues[]} PkValue */
/** @typedef {{[name: string]: PkValue}} PkValues */

var pk = pk || {};

/** Each list's index, set by its own script of data. @type {Record<string, PkIndex>} */
pk.indexes = pk.indexes || {};

/** @type {Map<string, Promise<boolean>>} */
pk.loaded = new Map();

/**
 * Loads a script of data once: `fetch` and modules are blocked on file://, a script element is not.
 * @param {string} address
 * @returns {Promise<boolean>} whether it came; a failure is tried again next time
 */
pk.load = (address) => {
  const known = pk.loaded.get(address);
  if (known) return known;
  /** @type {Promise<boolean>} */
  const loading = new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(true);
    script.onerror = () => {
      pk.loaded.delete(address);
      resolve(false);
    };
    document.head.append(script);
  });
  pk.loaded.set(address, loading);
  return loading;
};

/**
 * Puts values in a text's {slots}; an unknown slot stays.
 * @param {string | null | undefined} text
 * @param {PkValues} values
 * @returns {string}
 */
pk.text = (text, values) =>
  (text ?? "").replace(/\{(\w+)\}/g, (slot, name) => String(values[name] ?? slot));

/**
 * Fills a copy of a template. {slots} stand in text and attributes; a list repeats the element
 * whose text holds its slot, or that names it in `data-pk-each`; what an empty value empties, goes.
 * @param {HTMLTemplateElement} template
 * @param {PkValues} values
 * @returns {DocumentFragment}
 */
pk.fill = (template, values) => {
  const copy = document.importNode(template.content, true);
  pk.fillChildren(copy, values);
  return copy;
};

/** @param {ParentNode} parent @param {PkValues} values */
pk.fillChildren = (parent, values) => {
  for (const child of [...parent.childNodes]) {
    if (child instanceof Text) child.data = pk.text(child.data, values);
    if (!(child instanceof HTMLElement || child instanceof SVGElement)) continue;
    const name = child.dataset.pkEach ?? pk.listIn(child, values);
    if (name) pk.repeat(child, name, values);
    else pk.fillElement(child, values);
  }
};

/** @param {Element} element @param {PkValues} values */
pk.fillElement = (element, values) => {
  for (const attribute of element.attributes) {
    attribute.value = pk.text(attribute.value, values);
  }
  const slotted = /\{\w+\}/.test(element.textContent ?? "") || element.querySelector("[data-pk-each]");
  pk.fillChildren(element, values);
  if (slotted && !element.children.length && !element.textContent?.trim()) element.remove();
};

/** @param {Element} element @param {string} name @param {PkValues} values */
pk.repeat = (element, name, values) => {
  const list = /** @type {(string | PkValues)[]} */ (values[name] ?? []);
  element.removeAttribute("data-pk-each");
  for (const value of list) {
    const copy = /** @type {Element} */ (element.cloneNode(true));
    element.before(copy);
    pk.fillElement(copy, { ...values, ...(typeof value === "string" ? { [name]: value } : value) });
  }
  element.remove();
};

/** @param {Element} element @param {PkValues} values @returns {string | undefined} */
pk.listIn = (element, values) =>
  [...element.childNodes]
    .flatMap((node) => (node instanceof Text ? [...node.data.matchAll(/\{(\w+)\}/g)] : []))
    .map(([, name]) => name)
    .find((name) => Array.isArray(values[name]));

/**
 * Shows an address without leaving the page. Some browsers forbid it on file://; the page then
 * works all the same, only its state cannot be linked.
 * @param {string} address
 * @param {"push" | "replace"} how
 */
pk.setAddress = (address, how) => {
  try {
    if (how === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
};

/**
 * @template {Element} E
 * @param {ParentNode} parent
 * @param {string} selector
 * @param {{new (): E}} type
 * @returns {E} the element that the partial of the same name prints
 */
pk.find = (parent, selector, type) => {
  const found = parent.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`${selector} is missing`);
  return found;
};
