// @ts-check
// The programme of a pack, timed from its start, and the notes for whoever leads the day.
"use strict";

pk.packProgramme = (() => {
  // Nothing to see, yet not empty: `pk.fill` takes away what is.
  const SPACE = "\u200b";
  const EMPTY_ROWS = 4;

  /** @param {PkPackShown} pack @returns {PkPackEntry[]} */
  const days = ({ entries }) => entries.filter(({ kind }) => kind === "theme-day");

  /** @param {PkPackShown} pack @param {PkPackEntry} day @returns {PkValues[]} each block at its time, and the end */
  const timed = ({ start, words }, { from }) => {
    let passed = 0;
    const rows = (pk.packs[from].blocks ?? []).map(({ minutes, title, form, text, materials, notes }) => {
      const time = pk.packModel.clock(start, passed);
      passed += minutes;
      return { time, block: title, how: pk.text(words.block, { form, minutes }), text, materials: materials.length ? materials : [SPACE], notes };
    });
    const end = { time: pk.packModel.clock(start, passed), block: words.end ?? "", how: "", text: "", materials: [SPACE], notes: "" };
    return [...rows, end];
  };

  /** @param {PkPackShown} pack @returns {PkPackPage[]} of the chosen theme days, or one to fill in */
  const pages = (pack) => {
    if (!days(pack).length) {
      const rows = pack.entries.map((entry, at) => ({ time: (at === 0 && pack.start) || SPACE, row: `${at + 1}. ${entry.title}` }));
      const empty = Array.from({ length: EMPTY_ROWS }, () => ({ time: SPACE, row: SPACE }));
      return [{ template: "skema", values: { rows: [...rows, ...empty] } }];
    }
    const clock = pack.start ? "" : pack.words.clock ?? "";
    return days(pack).map((day) => ({ template: "program", values: { title: day.title, clock, rows: timed(pack, day) } }));
  };

  /** @param {PkPackShown} pack @returns {PkPackPage[]} */
  const notes = (pack) =>
    days(pack).map((day) => ({ template: "noter", values: { title: day.title, rows: timed(pack, day).slice(0, -1) } }));

  return { pages, notes };
})();
