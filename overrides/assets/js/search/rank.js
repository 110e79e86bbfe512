// @ts-check
/** Ordering pages: what the text has, what the labels say, and what kind of page it is. */

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/** @typedef {import("./understand.js").Unit} Unit */

export const RANK = {
  kinds: /** @type {Record<string, number>} */ ({
    practice: 1, theme: 0.8, case: 0.95, municipality: 0.7, tool: 0.75, "theme-day": 0.6,
    source: 0.75, tag: 0.35, page: 0.8, list: 0.35,
  }),
  fields: [1, 0.75, 0.7, 0.75, 0.3],
  body: 0.5,
  label: 0.6,
  see: 0.5,
  coverage: 1,
};

/**
 * @param {Vocabulary} vocabulary
 * @param {Unit[]} units
 * @param {Map<string, Map<number, number>>} bodies for each term, how well a page's text answers it
 * @param {(words: number[]) => string} termOf
 * @returns {{page: number, score: number}[]} best first
 */
export function rank(vocabulary, units, bodies, termOf) {
  const total = units.reduce((sum, unit) => sum + unit.weight, 0);
  /** @type {Map<number, number>} */ const scores = new Map();
  const parts = units.map((unit) => bodyOf(unit, bodies, termOf));
  vocabulary.pages.forEach((page, number) => {
    let body = 0;
    let see = 0;
    units.forEach((unit, place) => {
      body += unit.weight * (parts[place].get(number) ?? 0);
      see += unit.weight * (unit.pages.get(number) ?? 0);
    });
    const label = labelOf(vocabulary, units, number, total);
    const score = RANK.body * (body / total) + RANK.label * label + RANK.see * (see / total);
    if (score > 0) scores.set(number, score * (RANK.kinds[page.kind] ?? 1));
  });
  return [...scores].map(([page, score]) => ({ page, score })).sort((a, b) => b.score - a.score || a.page - b.page);
}

/** @param {Unit} unit @param {Map<string, Map<number, number>>} bodies @param {(words: number[]) => string} termOf */
function bodyOf(unit, bodies, termOf) {
  /** @type {Map<number, number>} */ const best = new Map();
  for (const reading of unit.readings) {
    for (const [page, value] of bodies.get(termOf(reading.words)) ?? []) {
      best.set(page, Math.max(best.get(page) ?? 0, value * reading.weight));
    }
  }
  return best;
}

/** @param {Vocabulary} vocabulary @param {Unit[]} units @param {number} page @param {number} total */
function labelOf(vocabulary, units, page, total) {
  let best = 0;
  let rest = 0;
  for (const label of vocabulary.labels[page]) {
    if (!label.weight) continue;
    const words = new Set(label.words);
    let asked = 0;
    const met = new Set();
    for (const unit of units) {
      let most = 0;
      for (const reading of unit.readings) {
        const held = reading.words.filter((word) => words.has(word));
        const share = (held.length / reading.words.length) ** 2 * reading.weight;
        if (share > most) most = share;
        for (const word of held) met.add(word);
      }
      asked += unit.weight * most;
    }
    if (!asked) continue;
    const covered = [...met].reduce((sum, word) => sum + vocabulary.words[word].weight, 0) / label.weight;
    const value = RANK.fields[label.field] * (asked / total) * (0.4 + 0.6 * covered);
    rest += value;
    best = Math.max(best, value);
  }
  return best + 0.1 * Math.min(1, rest - best);
}
