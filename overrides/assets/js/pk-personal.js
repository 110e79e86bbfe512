// @ts-check
// What could lead to one person: text/personal_data.py with the same rules as data. It never repeats what it found.
"use strict";

/** @typedef {{rule: string, pattern: string, not_after?: string, near?: string, distance?: number, needs?: string, markup?: string, yields_to?: string, types?: string[], ignore_case?: boolean, severity: "error" | "warning", message: string, hint: string}} PkPersonalRule */
/** @typedef {{rounds: number, entity: string, named: Record<string, string>, percent: string, unseen: string, zeros: string, markup: string, becomes: string[]}} PkNormalisation */

pk.personal = (() => {
  /** @param {string} hex @param {string} decimal */
  function character(hex, decimal) {
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    const isShown = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isShown ? String.fromCodePoint(code) : " ";
  }

  /** @param {string} text @param {PkNormalisation} rules @param {string} unseen what becomes of what nobody sees @returns {string} */
  function normalised(text, rules, unseen) {
    let plain = text.normalize("NFKC");
    for (let round = 0; round < rules.rounds && /[&%]/.test(plain); round += 1) {
      plain = plain
        .replace(new RegExp(rules.entity, "gu"), (_, hex, decimal) => character(hex, decimal))
        .replace(new RegExp(`&(${Object.keys(rules.named).join("|")});`, "gu"), (_, name) => rules.named[name])
        .replace(new RegExp(rules.percent, "gu"), (_, hex) => String.fromCharCode(parseInt(hex, 16)))
        .normalize("NFKC");
    }
    const zeros = [...rules.zeros].map((zero) => zero.codePointAt(0) ?? 0);
    return plain.replace(new RegExp(rules.unseen, "gu"), unseen).replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = zeros.find((each) => code >= each && code < each + 10);
      return zero === undefined ? digit : String(code - zero);
    });
  }

  /** @param {string} text @param {PkNormalisation} rules @returns {Record<string, string[]>} the text as it stands, without its markup, and both */
  function views(text, rules) {
    const plain = [...new Set(rules.becomes.map((becomes) => normalised(text, rules, becomes)))];
    const markup = new RegExp(rules.markup, "gu");
    const without = [...new Set(rules.becomes.flatMap((becomes) => plain.map((one) => one.replace(markup, becomes))))];
    return { in: plain.slice(0, 1), out: without.slice(0, 1), both: [...new Set([...plain, ...without])] };
  }

  /** @param {PkPersonalRule} rule @param {string} view @returns {number[]} where each match ends that the rule counts */
  function ends(rule, view) {
    if (rule.needs && !view.includes(rule.needs)) return [];
    const pattern = new RegExp(rule.pattern, rule.ignore_case ? "giu" : "gu");
    /** @type {number[]} */
    const found = [];
    for (let match = pattern.exec(view); match; match = pattern.exec(view)) {
      const end = match.index + match[0].length;
      const before = [...view.slice(0, match.index)].at(-1) ?? "";
      if (rule.not_after && before && new RegExp(`^(?:${rule.not_after})`, "u").test(before)) {
        pattern.lastIndex = match.index + 1;
      } else if (!rule.near || isNear(rule, view, match.index, end)) found.push(end);
    }
    return found;
  }

  /** @param {PkPersonalRule} rule @param {string} view @param {number} start @param {number} end */
  function isNear({ near = "", distance = 0 }, view, start, end) {
    return new RegExp(near, "iu").test(view.slice(Math.max(start - distance, 0), end + distance));
  }

  /**
   * @param {PkAnswer} answer
   * @param {PkFormData} data
   * @returns {PkProblem[]} each finding once, in the words of the checker
   */
  function check(answer, { personal }) {
    if (Array.isArray(answer) || !answer.trim()) return [];
    const all = views(answer, personal.normalisation);
    /** @type {Map<string, PkProblem>} */
    const found = new Map();
    for (const rule of personal.rules.filter(({ types }) => !types || types.includes("case"))) {
      for (const view of all[rule.markup ?? "in"]) {
        for (const end of ends(rule, view)) {
          const line = view.slice(0, end).split("\n").length;
          const { rule: name, severity, message, hint } = rule;
          if (rule.yields_to && found.has(`${line} ${rule.yields_to}`)) continue;
          if (!found.has(`${line} ${name}`)) found.set(`${line} ${name}`, { rule: name, severity, message, hint });
        }
      }
    }
    return [...found.values()].filter(({ rule }, at, every) => every.findIndex((other) => other.rule === rule) === at);
  }

  return { check };
})();
