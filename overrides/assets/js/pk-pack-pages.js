// @ts-check
// A pack as the values that the templates of its parts are filled with; the programme and the cards
// have files of their own.
"use strict";

/** @typedef {{template: string, values: PkValues}} PkPackPage */
/** @typedef {PkPack & {words: DOMStringMap}} PkPackShown the words stand on the element */

pk.packPages = (() => {
  // Nothing to see, yet not empty: `pk.fill` takes away what is.
  const SPACE = "\u200b";
  const PLAN_ROWS = 3;

  /** @param {PkPackShown} pack @param {PkOrigin} origin @returns {PkValues} who speaks, and the words for it */
  const told = ({ words }, origin) => ({ origin, origin_label: words[origin] ?? "" });

  /** @param {PkPackShown} pack @param {PkPackEntry} entry @returns {string} its number in the pack */
  const number = ({ entries }, entry) => String(entries.indexOf(entry) + 1);

  /** @param {PkPackShown} pack @returns {PkPackPage[]} */
  const cover = ({ title, date, start, place, words }) => {
    const when = [pk.packModel.written(date), start && pk.text(words.at, { start })].filter(Boolean).join(" ");
    return [{ template: "forside", values: { title, when, place } }];
  };

  /** @param {PkPackShown} pack @returns {PkPackPage[]} */
  const contents = (pack) => {
    const lines = pack.entries.map((entry) => ({ number: number(pack, entry), line: entry.title, line_kind: kindLabel(entry) }));
    const parts = pack.parts.filter((part) => !["forside", "indhold", "ark"].includes(part));
    return [{ template: "indhold", values: { lines, parts: parts.map((part) => ({ part })), gone: pack.gone.map((code) => ({ gone_code: code })) } }];
  };

  /** @param {PkPackEntry} entry */
  const kindLabel = ({ code, from }) =>
    pk.packs[from].recommendations?.find((each) => each.code === code)?.kind_label ?? pk.packs[from].kind_label;

  /** @param {PkPackShown} pack @returns {PkPackPage[]} */
  const sheets = (pack) => pack.entries.flatMap((entry) => (entry.kind === "recommendation" ? [back(pack, entry)] : sheet(pack, entry)));

  /** @param {PkPackShown} pack @param {PkPackEntry} entry @returns {PkPackPage[]} */
  const sheet = (pack, entry) => {
    const data = pk.packs[entry.from];
    const groups = (data.facts ?? []).map(([origin, label, lines]) => ({ ...told(pack, origin), label, lines }));
    const steps = (data.steps ?? []).map(([step, text]) => ({ step, step_text: text }));
    const values = {
      number: number(pack, entry), title: data.title, kind: [data.kind_label, data.theme ?? data.place].filter(Boolean).join(" · "),
      address: data.short_url, notice: data.notice, summary: data.summary, ...told(pack, data.origin),
      facts: [...group(pack, groups, "source"), ...group(pack, groups, "proposal")],
      sections: data.sections.map(([origin, heading, markdown]) => ({ ...told(pack, origin), heading, markdown })),
      stepped: steps.length ? [{ ...told(pack, data.steps_origin ?? "source"), steps }] : [],
      equipped: data.materials?.length ? [{ materials: data.materials }] : [],
    };
    return [{ template: "ark", values }, ...(entry.kind === "practice" ? [back(pack, entry)] : [])];
  };

  /** @param {PkPackShown} pack @param {PkValues[]} groups @param {PkOrigin} origin @returns {PkValues[]} one block for each who speaks */
  const group = (pack, groups, origin) => {
    const own = groups.filter((each) => each.origin === origin);
    return own.length ? [{ ...told(pack, origin), groups: own }] : [];
  };

  /** @param {PkPackShown} pack @param {PkPackEntry} entry @returns {PkPackPage} what one works with: example, boxes, questions and lines */
  const back = (pack, entry) => {
    const data = pk.packs[entry.from];
    const isWhole = entry.kind === "practice";
    const example = isWhole ? (data.examples ?? []).slice(0, 1) : [];
    const values = {
      number: number(pack, entry), title: data.title, kind: isWhole ? pack.words.work ?? "" : kindLabel(entry), address: data.short_url, notice: data.notice,
      examples: example.map(([, title, place, summary]) => ({ example: title, example_place: place, example_summary: summary })),
      advice: pk.packData.adviceOf(entry).map(({ title, text, barometer, items }) => ({
        advice_title: title, text, barometer, items: items.map(([item, level]) => ({ item, level })),
      })),
      asked: isWhole && data.questions?.length ? [{ questions: data.questions }] : [],
    };
    return { template: "arbejdsark", values };
  };

  /** @param {PkPackShown} pack @returns {PkPackPage[]} */
  const barometer = (pack) => [{
    template: "barometer",
    values: { statements: pk.packData.advice(pack).map(([practice, { barometer }]) => ({ practice, statement: barometer })) },
  }];

  /** @param {PkPackShown} pack @returns {PkPackPage[]} */
  const plan = ({ date, words }) => {
    const rows = Array.from({ length: PLAN_ROWS }, () => ({}));
    const spans = [7, 14, 30].map((days) => ({ days, by: date && pk.text(words.by, { date: pk.packModel.written(date, days) }), rows }));
    return [{ template: "handleplan", values: { spans, follow: pk.packModel.written(date, 30) || SPACE } }];
  };

  /** @param {PkPackShown} pack @returns {PkPackPage[]} */
  const sources = ({ entries }) => [{
    template: "kilder",
    values: { sources: [...new Set(entries.flatMap(({ from }) => pk.packs[from].sources))] },
  }];

  /** @type {Record<string, (pack: PkPackShown) => PkPackPage[]>} */
  const MAKE = {
    forside: cover, indhold: contents, program: (pack) => pk.packProgramme.pages(pack), noter: (pack) => pk.packProgramme.notes(pack), ark: sheets,
    eksempelkort: (pack) => pk.packCards.examples(pack), dialogkort: (pack) => pk.packCards.dialogue(pack),
    barometer, handleplan: plan, kilder: sources,
  };

  /** @param {PkPackShown} pack whose data is loaded @returns {PkPackPage[]} */
  const pages = (pack) => pack.parts.flatMap((part) => MAKE[part](pack));

  return { pages, told };
})();
