// @ts-check
// What is kept on the device. Nothing found there is ever overwritten unread: a newer version is
// left alone, and what cannot be read is put aside under a key of its own at the next change.
"use strict";

/** @typedef {"" | "blocked" | "full" | "newer" | "corrupted"} PkStoreProblem */

pk.store = (() => {
  /** What the device would not take, kept for as long as the page is open. @type {Map<string, unknown>} */
  const unsaved = new Map();
  const VERSION = 1;

  /** @param {string} key @returns {string | null | undefined} undefined where storage is switched off */
  function raw(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return undefined;
    }
  }

  /**
   * @template T
   * @param {string | null | undefined} text
   * @param {(value: unknown) => value is T} isValid
   * @returns {{value: T | null, problem: PkStoreProblem}}
   */
  function parse(text, isValid) {
    if (text === undefined) return { value: null, problem: "blocked" };
    if (text === null) return { value: null, problem: "" };
    try {
      const value = JSON.parse(text);
      if (Number.isInteger(value?.version) && value.version > VERSION) return { value: null, problem: "newer" };
      if (isValid(value)) return { value, problem: "" };
    } catch {
      // Not JSON: the same as JSON of another shape.
    }
    return { value: null, problem: "corrupted" };
  }

  /**
   * @template T
   * @param {string} key
   * @param {(value: unknown) => value is T} isValid
   * @returns {{value: T | null, problem: PkStoreProblem}}
   */
  function read(key, isValid) {
    const found = parse(raw(key), isValid);
    if (!unsaved.has(key)) return found;
    return { value: /** @type {T} */ (unsaved.get(key)), problem: found.problem || "full" };
  }

  /** @param {string} key @param {string} text */
  function putAside(key, text) {
    let number = 1;
    while (raw(`${key}.unread.${number}`) !== null) number += 1;
    localStorage.setItem(`${key}.unread.${number}`, text);
  }

  /**
   * @template T
   * @param {string} key
   * @param {T} value
   * @param {(value: unknown) => value is T} isValid
   * @returns {PkStoreProblem} why it is kept only while the page is open
   */
  function write(key, value, isValid) {
    const text = raw(key);
    const { problem } = parse(text, isValid);
    unsaved.set(key, value);
    if (problem === "newer" || problem === "blocked") return problem;
    try {
      if (problem === "corrupted" && text) putAside(key, text);
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      return "full";
    }
    unsaved.delete(key);
    return "";
  }

  /**
   * @param {string} key
   * @param {() => void} changed called when another tab has changed it
   */
  function watch(key, changed) {
    window.addEventListener("storage", (event) => {
      if (event.key === key || event.key === null) changed();
    });
  }

  return { read, write, watch, VERSION };
})();
