// @ts-check
/** Ordering pages: what the text has, what the labels say, and what kind of page it is. */

import { labelOf } from "./label.js";
import { RANK } from "./ranking.js";
import { stem } from "./stem.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */
/** @typedef {import("./vocabulary.js").SitePage} SitePage */
/** @typedef {import("./unit.js").Unit} Unit */
/** @typedef {Map<string, Map<number, number>>} Bodies for each term, how well a page's text answers */

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
  const wanted = new Set(units.flatMap((unit) => unit.readings.flatMap(({ words }) => words)));
  vocabulary.pages.forEach((page, number) => {
    const isNamed = units.map((_, place) => names[place].has(nameOf(page)));
    let text = 0;
    let see = 0;
    units.forEach((unit, place) => {
      text += unit.weight * (isNamed[place] ? 1 : texts[place].get(number) ?? 0);
      see += unit.weight * (unit.pages.get(number) ?? 0);
    });
    const label = labelOf(vocabulary, units, isNamed, number, total, wanted);
    const score = RANK.body * (text / total) + RANK.label * label + RANK.see * (see / total);
    const named = units.reduce((sum, unit, place) => sum + (isNamed[place] ? unit.weight : 0), 0) / total;
    const kind = RANK.kinds[page.kind] ?? 1;
    if (score > 0) scores.set(number, score * (kind + Math.sqrt(named) * (RANK.named - kind)));
  });
  const ranked = [...withNeighbours(vocabulary, scores)]
    .map(([page, score]) => ({ page, score }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
  return ranked.filter(({ score }) => score >= RANK.least * ranked[0].score);
}

/** @param {SitePage} page what readers call its kind; a list is called what it lists */
function nameOf(page) {
  return stem((page.kind === "list" ? page.title : page.kindLabel).toLowerCase());
}

/** @param {Vocabulary} vocabulary @param {Unit} unit @returns {Set<string>} stems that may name a kind */
function namesOf(vocabulary, unit) {
  const whole = unit.readings
    .filter((reading) => reading.words.length === 1)
    .filter(({ weight }, place) => weight > (place ? RANK.names : RANK.namesFirst));
  const words = whole.flatMap(({ words: [word] }) => [word, ...(vocabulary.family.get(word) ?? [])]);
  return new Set(words.map((word) => vocabulary.words[word].stem));
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
