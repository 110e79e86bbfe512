// @ts-check
/** Ordering pages: what the text has, what the labels say, and what kind of page it is. */

import { stem } from "./stem.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/** @typedef {import("./vocabulary.js").SitePage} SitePage */
/** @typedef {import("./understand.js").Unit} Unit */
/** @typedef {Map<string, Map<number, number>>} Bodies for each term, how well a page's text answers */

export const RANK = {
  kinds: /** @type {Record<string, number>} */ ({
    practice: 1, theme: 0.55, case: 0.8, municipality: 0.6, tool: 0.75, "theme-day": 0.65,
    source: 1.05, tag: 0.35, page: 0.95, glossary: 0.6, list: 0.35,
  }),
  fields: [0.85, 0.9, 0.7, 0.6, 0.35],
  body: 0.5,
  label: 0.75,
  labelCover: 0.7,
  coverFloor: 0.2,
  see: 0.5,
  near: 0.2,
  curve: 1,
  rest: 0.1,
  named: 1.5,
};

/**
 * @param {Vocabulary} vocabulary
 * @param {Unit[]} units
 * @param {Bodies} bodies
 * @param {(words: number[]) => string} termOf
 * @returns {{page: number, score: number}[]} best first
 */
export function rank(vocabulary, units, bodies, termOf) {
  const total = units.reduce((sum, unit) => sum + unit.weight, 0);
  /** @type {Map<number, number>} */ const scores = new Map();
  const texts = units.map((unit) => textOf(unit, bodies, termOf));
  const names = units.map((unit) => namesOf(vocabulary, unit));
  vocabulary.pages.forEach((page, number) => {
    const isNamed = units.map((_, place) => names[place].has(nameOf(page)));
    let text = 0;
    let see = 0;
    units.forEach((unit, place) => {
      text += unit.weight * (isNamed[place] ? 1 : texts[place].get(number) ?? 0);
      see += unit.weight * (unit.pages.get(number) ?? 0);
    });
    const label = labelOf(vocabulary, units, isNamed, number, total);
    const score = RANK.body * (text / total) + RANK.label * label + RANK.see * (see / total);
    const kind = isNamed.includes(true) ? RANK.named : RANK.kinds[page.kind] ?? 1;
    if (score > 0) scores.set(number, score * kind);
  });
  return [...withNeighbours(vocabulary, scores)]
    .map(([page, score]) => ({ page, score }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

/** @param {SitePage} page what readers call its kind; a list is called what it lists */
function nameOf(page) {
  return stem((page.kind === "list" ? page.title : page.kindLabel).toLowerCase());
}

/** @param {Vocabulary} vocabulary @param {Unit} unit @returns {Set<string>} stems that may name a kind */
function namesOf(vocabulary, unit) {
  const whole = unit.readings.filter((reading) => reading.words.length === 1 && reading.weight > 0.7);
  return new Set(whole.map((reading) => vocabulary.words[reading.words[0]].stem));
}

/** @param {Vocabulary} vocabulary @param {Map<number, number>} scores @returns {Map<number, number>} */
function withNeighbours(vocabulary, scores) {
  const raised = new Map(scores);
  vocabulary.neighbours.forEach((others, page) => {
    const most = Math.max(0, ...others.map((other) => scores.get(other) ?? 0));
    if (most) raised.set(page, (scores.get(page) ?? 0) + RANK.near * most);
  });
  return raised;
}

/** @param {Unit} unit @param {Bodies} bodies @param {(words: number[]) => string} termOf */
function textOf(unit, bodies, termOf) {
  /** @type {Map<number, number>} */ const best = new Map();
  for (const reading of unit.readings) {
    for (const [page, value] of bodies.get(termOf(reading.words)) ?? []) {
      best.set(page, Math.max(best.get(page) ?? 0, value * reading.weight));
    }
  }
  return best;
}

/**
 * @param {Vocabulary} vocabulary
 * @param {Unit[]} units
 * @param {boolean[]} isNamed
 * @param {number} page
 * @param {number} total
 */
function labelOf(vocabulary, units, isNamed, page, total) {
  let best = 0;
  let all = 0;
  for (const label of vocabulary.labels[page]) {
    const words = new Set(label.words);
    const met = new Set();
    let asked = 0;
    units.forEach((unit, place) => {
      const share = isNamed[place] ? 1 : shareOf(unit, words, met);
      asked += unit.weight * share;
    });
    if (!met.size) continue;
    const weigh = (/** @type {Iterable<number>} */ each) => [...each].reduce((sum, word) => sum + RANK.coverFloor + (1 - RANK.coverFloor) * vocabulary.words[word].weight, 0);
    const covered = weigh(met) / weigh(words);
    const value = RANK.fields[label.field] * (asked / total) * (1 - RANK.labelCover + RANK.labelCover * covered);
    all += value;
    best = Math.max(best, value);
  }
  return best + RANK.rest * Math.min(1, all - best);
}

/** @param {Unit} unit @param {Set<number>} words of a label @param {Set<number>} met those answered */
function shareOf(unit, words, met) {
  let most = 0;
  for (const reading of unit.readings) {
    const held = reading.words.filter((word) => words.has(word));
    most = Math.max(most, (held.length / reading.words.length) ** 2 * reading.weight);
    for (const word of held) met.add(word);
  }
  return most;
}
