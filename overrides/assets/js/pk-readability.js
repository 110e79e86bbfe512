// @ts-check
// LIX, how hard a text is to read: text/readability.py with the same rule as data.
"use strict";

/** @typedef {{rule: string, word: string, sentence_end: string, left_out: string, long_word: number, limit: number, least_words: number, severity: "warning", message: string, hint: string}} PkReadability */

pk.readability = (() => {
  /** @param {string} text @param {PkReadability} rule @returns {number} a whole number, 0 for a text too short to judge */
  function lix(text, rule) {
    let words = 0;
    let sentences = 0;
    let long = 0;
    for (const part of text.replace(new RegExp(rule.left_out, "gu"), "]").split(new RegExp(rule.sentence_end, "u"))) {
      const found = part.match(new RegExp(rule.word, "gu")) ?? [];
      words += found.length;
      sentences += found.length ? 1 : 0;
      long += found.filter((word) => word.length >= rule.long_word).length;
    }
    if (words < rule.least_words) return 0;
    return Math.floor(words / sentences + (100 * long) / words + 0.5);
  }

  /** @param {PkAnswer} answer @param {PkFormData} data @returns {PkProblem[]} */
  function check(answer, { readability: rule }) {
    const found = Array.isArray(answer) ? 0 : lix(answer, rule);
    if (found <= rule.limit) return [];
    const message = pk.text(rule.message, { lix: found, limit: rule.limit });
    return [{ rule: rule.rule, severity: rule.severity, message, hint: rule.hint }];
  }

  return { lix, check };
})();
