// @ts-check
// The reader's own list: what it is, as pure functions, and the one kept on this device.
"use strict";

/** @typedef {{version: number, items: string[]}} PkList codes in the reader's order */
/** @typedef {[reference: string, kind: string, kindLabel: string, title: string, url: string, summary: string]} PkEntry */
/** @typedef {{version: number, items: Record<string, PkEntry>}} PkEntries */

/** Set by the script of data. @type {PkEntries | undefined} */
pk.entries = undefined;

pk.listModel = (() => {
  const LONGEST = 500;

  /** @param {any} value @returns {value is PkList} */
  const isList = (value) =>
    value?.version === 1 && Array.isArray(value.items) &&
    value.items.every((/** @type {unknown} */ code) => typeof code === "string");

  /** @param {string[]} items @param {string[]} more @returns {string[]} each code once, the first place counts */
  const joined = (items, more) => [...new Set([...items, ...more])].slice(0, LONGEST);

  /** @param {string[]} items @param {string} code */
  const without = (items, code) => items.filter((other) => other !== code);

  /** @param {string[]} items @param {string} code @param {number} place @returns {string[]} with the code at that place */
  const placed = (items, code, place) => {
    const others = without(items, code);
    return [...others.slice(0, place), code, ...others.slice(place)];
  };

  return { isList, joined, without, placed, LONGEST };
})();

pk.list = (() => {
  const KEY = "pk.list.v1";

  const announce = () => {
    const { items } = kept();
    for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-pk-list-count]"))) {
      place.textContent = String(items.length);
      place.hidden = items.length === 0;
    }
    document.dispatchEvent(new CustomEvent("pk:list"));
  };

  const kept = () => {
    const { value, problem } = pk.store.read(KEY, pk.listModel.isList);
    return { items: [...new Set(value?.items ?? [])], problem };
  };

  /** @param {(items: string[]) => string[]} change applied to what stands on the device now */
  const change = (change) => {
    const problem = pk.store.write(KEY, { version: 1, items: change(kept().items) }, pk.listModel.isList);
    announce();
    return problem;
  };

  pk.store.watch(KEY, announce);
  announce();
  return { kept, change };
})();
