// @ts-check
// What a pack for print is made of, as one plain value: `pk.packModel.pack` is what the print view
// lays out, and all that another printer needs to know; the event `pk:pack` carries the one in sight,
// or null. Pure functions.
"use strict";

/** @typedef {{title: string, date: string, start: string, place: string, parts: string[], codes: string[]}} PkPackChoice date as 2027-03-11, start as 9.00; either may be empty */
/** @typedef {{code: string, kind: string, reference: string, title: string, from: string}} PkPackEntry `from` is the code of the entry whose script holds it */
/** @typedef {{version: 1, title: string, date: string, start: string, place: string, parts: string[], entries: PkPackEntry[], gone: string[]}} PkPack */

pk.packModel = (() => {
  const DAY_MINUTES = 24 * 60;
  const ADVICE = ["practice", "recommendation"];
  /** Every part in the order of print, and the kinds of which it needs one. @type {Map<string, string[]>} */
  const PARTS = new Map([
    ["forside", []],
    ["indhold", []],
    ["program", []],
    ["noter", ["theme-day"]],
    ["ark", []],
    ["eksempelkort", ["practice", "case"]],
    ["dialogkort", ADVICE],
    ["barometer", ADVICE],
    ["handleplan", []],
    ["kilder", []],
  ]);

  /** @param {string[]} kinds of the chosen entries @returns {string[]} the parts that have something to print */
  const fitting = (kinds) =>
    [...PARTS].filter(([, needs]) => !needs.length || needs.some((kind) => kinds.includes(kind))).map(([name]) => name);

  /** @param {PkEntries["items"]} items @param {string} code @returns {PkPackEntry} */
  const entry = (items, code) => {
    const [reference, kind, , title] = items[code];
    const practice = reference.split("/")[0];
    const whole = kind === "recommendation" && Object.keys(items).find((other) => items[other][1] === "practice" && items[other][0] === practice);
    return { code, kind, reference, title, from: whole || code };
  };

  /**
   * @param {PkPackChoice} choice
   * @param {PkEntries["items"]} items
   * @returns {PkPack} with the entries in the visitor's order, and the codes of those that are gone
   */
  const pack = ({ title, date, start, place, parts, codes }, items) => {
    const entries = codes.filter((code) => Object.hasOwn(items, code)).map((code) => entry(items, code));
    const fit = fitting(entries.map(({ kind }) => kind));
    return {
      version: 1, title, date, start, place, entries,
      parts: fit.filter((part) => parts.includes(part)),
      gone: codes.filter((code) => !Object.hasOwn(items, code)),
    };
  };

  /** @param {string} start as 9.00, or empty @param {number} passed minutes @returns {string} the time of day, or the time since the start */
  const clock = (start, passed) => {
    const [hours, minutes] = (start || "0.00").split(".").map(Number);
    const at = (hours * 60 + minutes + passed) % DAY_MINUTES;
    return `${Math.floor(at / 60)}.${String(at % 60).padStart(2, "0")}`;
  };

  /** @param {string} date as 2027-03-11 @param {number} [days] later @returns {string} as a Dane writes it, empty without a date */
  const written = (date, days = 0) => {
    if (!date) return "";
    const [year, month, day] = date.split("-").map(Number);
    return new Date(year, month - 1, day + days).toLocaleDateString("da-DK", { dateStyle: "full" });
  };

  return { PARTS: [...PARTS.keys()], fitting, pack, clock, written };
})();
