// @ts-check
// The cards of a pack: examples, four to a sheet of paper, and talk, eight to a sheet.
"use strict";

pk.packCards = (() => {
  /** @param {string} template @param {PkValues[]} cards @param {number} size @returns {PkPackPage[]} */
  const sheets = (template, cards, size) =>
    Array.from({ length: Math.ceil(cards.length / size) }, (_, at) => ({
      template, values: { sheet: at + 1, cards: cards.slice(at * size, (at + 1) * size) },
    }));

  /** @param {PkPackShown} pack @returns {PkPackPage[]} the chosen cases, and those of the chosen practices, each once */
  const examples = (pack) => {
    /** @type {Map<string, PkValues>} */
    const cards = new Map();
    for (const { code, kind, from } of pack.entries) {
      const { title, summary, place = "", examples = [] } = pk.packs[from];
      const found = kind === "case" ? [[code, title, place, summary]] : kind === "practice" ? examples : [];
      for (const [own, card, where, text] of found) cards.set(own, { card, where, text, address: `k/${own}/`, ...pk.packPages.told(pack, "source") });
    }
    return sheets("eksempelkort", [...cards.values()], 4);
  };

  /** @param {PkPackShown} pack @returns {PkPackPage[]} questions and recommendations */
  const dialogue = (pack) => {
    const questions = pack.entries.filter(({ kind }) => kind === "practice").flatMap(({ from }) =>
      (pk.packs[from].questions ?? []).map((card) => ({ card, where: pk.packs[from].title, card_kind: pack.words.question ?? "", ...pk.packPages.told(pack, "proposal") })));
    const advice = pk.packData.advice(pack).map(([where, { title, kind_label }]) => (
      { card: title, where, card_kind: kind_label, ...pk.packPages.told(pack, "source") }));
    return sheets("dialogkort", [...questions, ...advice], 8);
  };

  return { examples, dialogue };
})();
