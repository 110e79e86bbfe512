// @ts-check
// Characters that print can show: checking/printable.py with the same rule as data.
"use strict";

/** @typedef {{rule: string, message: string, same: string, letter: string, sign: string, notShown: string, ranges: string}} PkPrintable */

pk.printable = (() => {
  /** @type {Map<string, RegExp>} */
  const patterns = new Map();

  /** @param {PkPrintable} rule @returns {RegExp} one character outside the ranges */
  function outside({ ranges }) {
    const known = patterns.get(ranges);
    if (known) return known;
    const within = ranges.split(" ").map((range) => range.split("-").map((point) => `\\u{${point}}`).join("-"));
    const pattern = new RegExp(`[^${within.join("")}]`, "u");
    patterns.set(ranges, pattern);
    return pattern;
  }

  /** @param {string} character @param {PkPrintable} rule @returns {string} what helps */
  function hint(character, rule) {
    const same = character.normalize("NFKC");
    if (same !== character && !outside(rule).test(same)) return pk.text(rule.same, { same });
    return /\p{L}/u.test(character) ? rule.letter : rule.sign;
  }

  /** @param {PkQuestion} question @param {PkAnswer} answer @param {PkFormData} data @returns {PkProblem[]} the first character that would stop a pack */
  function check({ kind, printed }, answer, { printable: rule }) {
    if (!printed) return [];
    const text = kind === "text" ? String(answer).replace(new RegExp(rule.notShown, "g"), "]") : String(answer);
    const [character] = outside(rule).exec(text) ?? [];
    if (!character) return [];
    const number = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
    const named = /[\p{C}\p{Z}]/u.test(character) ? number : `»${character}« (${number})`;
    return [{ rule: rule.rule, severity: "error", message: pk.text(rule.message, { character: named }), hint: hint(character, rule) }];
  }

  return { check };
})();
