// @ts-check
// What a pack prints of each entry: a script of its own for each, loaded when a pack asks for it.
"use strict";

/** @typedef {"source" | "proposal" | "editorial"} PkOrigin */
/** @typedef {[origin: PkOrigin, label: string, lines: string[]]} PkPackGroup */
/** @typedef {{code: string, kind_label: string, title: string, text: string, barometer: string, items: [text: string, level: string, sign: string][]}} PkPackAdvice */
/** @typedef {{minutes: number, title: string, form: string, text: string, materials: string[], notes: string}} PkPackBlock */
/**
 * @typedef {object} PkPacked what pages/packed.py gives; what a kind has not is left out
 * @property {number} version
 * @property {string} title
 * @property {string} summary
 * @property {PkOrigin} origin who speaks in the summary
 * @property {string} kind_label
 * @property {string} short_url
 * @property {string} notice
 * @property {[origin: PkOrigin, heading: string, markdown: string][]} sections
 * @property {string[]} sources
 * @property {string} [theme]
 * @property {string} [place]
 * @property {PkPackGroup[]} [facts]
 * @property {PkPackAdvice[]} [recommendations]
 * @property {string[]} [questions]
 * @property {[code: string, title: string, place: string, summary: string][]} [examples]
 * @property {PkOrigin} [steps_origin]
 * @property {[title: string, text: string][]} [steps]
 * @property {string[]} [materials]
 * @property {PkPackBlock[]} [blocks]
 */

/** Set by the scripts of data, by code. @type {Record<string, PkPacked>} */
pk.packs = pk.packs || {};

pk.packData = (() => {
  const VERSION = 1;

  /**
   * @param {PkPack} pack
   * @param {string} address of an entry's script, with the slot {code}
   * @returns {Promise<boolean>} whether every entry's data is here
   */
  const load = async ({ entries }, address) => {
    const codes = [...new Set(entries.map(({ from }) => from))];
    await Promise.all(codes.map((code) => pk.packs[code] ?? pk.load(pk.text(address, { code }))));
    return codes.every((code) => pk.packs[code]?.version === VERSION);
  };

  /** @param {PkPackEntry} entry @returns {PkPackAdvice[]} what is printed on its own sheet */
  const adviceOf = ({ code, kind, from }) =>
    (pk.packs[from].recommendations ?? []).filter((each) => kind === "practice" || each.code === code);

  /** @param {PkPack} pack @returns {[practice: string, advice: PkPackAdvice][]} everything recommended, each once and in order */
  const advice = ({ entries }) => [
    ...new Map(
      entries.flatMap((entry) =>
        adviceOf(entry).map((each) => [each.code, /** @type {[string, PkPackAdvice]} */ ([pk.packs[entry.from].title, each])]),
      ),
    ).values(),
  ];

  return { load, advice, adviceOf };
})();
