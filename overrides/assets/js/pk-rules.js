// @ts-check
// The checker's rules, read as data: the same findings, in the same words.
"use strict";

/** @typedef {[rule: string, message: string, hint?: string]} PkSaid */
/** @typedef {{rule: string, severity: "error" | "warning", message: string, hint: string}} PkProblem */
/** @typedef {"line" | "paragraph" | "lines" | "text" | "choices" | "place"} PkKind */
/** @typedef {{name: string, label: string, kind: PkKind, required: boolean, unknown: boolean, short: boolean, printed: boolean, length: number, words: number, says: Record<string, PkSaid>}} PkQuestion */
/** @typedef {[pattern: string, flags: string, rule: string, message: string, hint: string]} PkPattern */
/** @typedef {{bounds: Record<string, any[]>, counts: Record<string, number>, constructs: PkPattern[], underline: PkPattern, rule: PkPattern, heading: PkPattern, section: PkSaid, link: PkSaid, mail: PkSaid, dead: PkSaid, image: PkSaid, description: PkSaid}} PkDialect */
/** @typedef {string | string[]} PkAnswer */

pk.rules = (() => {
  /** @param {PkSaid} said @param {PkValues} [slots] @returns {PkProblem} */
  const error = ([rule, message, hint = ""], slots = {}) =>
    ({ rule, severity: "error", message: pk.text(message, slots), hint });

  /** @param {string} text */
  const isStated = (text) => text.trim().replace(/\.+$/, "").toLowerCase() !== "ikke oplyst";

  /** @param {PkQuestion} question @param {PkAnswer} answer @param {PkFormData} data @returns {PkProblem[]} */
  function check(question, answer, data) {
    const parts = Array.isArray(answer) ? answer : question.kind === "lines" ? answer.split("\n") : [answer];
    const given = parts.filter((part) => pk.canonical.stripped(part));
    if (!given.length) return question.required ? [error(question.says.empty)] : [];
    if (question.kind === "choices" || question.kind === "place") return [];
    if (question.kind === "text") {
      if (!question.unknown && !isStated(given[0])) return [error(question.says.empty)];
      return text(pk.canonical.stripped(given[0]), data);
    }
    return given.flatMap((part) => line(question, part));
  }

  /** @param {PkQuestion} question @param {string} part @returns {PkProblem[]} */
  function line({ says, length, words }, part) {
    if (/[\r\n\t]/.test(part)) return [error(says.line)];
    if (length && [...part].length > length) return [error(says.too_long)];
    const count = part.trim().split(/\s+/).length;
    return words && count > words ? [error(says.too_wordy, { words: count })] : [];
  }

  /** @param {string} body @param {PkFormData} data @returns {PkProblem[]} each rule once, where it is first broken; links count when the rest is in order */
  function text(body, data) {
    const lines = body.split("\n");
    const broken = pk.bounds.check(body, data.dialect);
    if (!broken.some(({ rule }) => rule === "text-too-long")) {
      broken.push(...lines.flatMap((each, at) => constructs(each, at ? lines[at - 1] : "", data.dialect)));
    }
    const found = broken.length ? broken : lines.flatMap((each) => targets(each, data));
    return found.filter(({ message }, at) => found.findIndex((other) => other.message === message) === at);
  }

  /** @param {PkPattern} pattern @param {string} text @param {boolean} [atStart] */
  const matches = ([pattern, flags], text, atStart = false) => new RegExp(atStart ? `^(?:${pattern})` : pattern, flags).test(text);

  /** @param {string} line @param {string} before @param {PkDialect} dialect @returns {PkProblem[]} */
  function constructs(line, before, dialect) {
    const says = (/** @type {PkPattern} */ [, , ...said]) => error(said);
    const left = dialect.constructs.find((each) => matches(each, line));
    const found = left ? [says(left)] : [];
    const [count, rest] = pk.bounds.markers(line);
    if (/^\[[^[\]]*\]:/.test(rest)) found.push(says(/** @type {PkPattern} */ (dialect.constructs.at(-1))));
    if (matches(dialect.underline, rest, true) && pk.bounds.markers(before)[1].trim()) found.push(says(dialect.underline));
    else if (matches(dialect.rule, rest, true) || matches(dialect.rule, line.trim(), true)) found.push(says(dialect.rule));
    if (line.startsWith("## ")) found.push(error(dialect.section, { heading: line.slice(3).replace(/[ #]+$/, "").trim().slice(0, 80) }));
    else if (rest.startsWith("#") && !(count === 0 && matches(dialect.heading, line, true))) found.push(says(dialect.heading));
    return found;
  }

  /** @param {string} line @param {PkFormData} data @returns {PkProblem[]} where its links and images lead; whether a picture is there, only the checker sees */
  function targets(line, { dialect: { link, mail, dead, image, description }, addresses, caseFolder, cases }) {
    return [...line.matchAll(/(!?)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^()\s]*)[^()]*\)/g)].flatMap(([, bang, words, where]) => {
      const address = where.slice(0, 80);
      if (bang) {
        if (!/^[a-z0-9-]+\.(png|jpe?g|webp)$/.test(where)) return [error(image, { address })];
        return words.trim() ? [] : [error(description, { address })];
      }
      if (/^(?:https:\/\/[^/]|#[a-z0-9-]+$)/.test(where)) return [];
      if (where.startsWith("mailto:")) return [error(mail)];
      if (!/^\/(?!\/)/.test(where)) return [error(link, { address })];
      const page = where.slice(1);
      const isKnown = addresses.includes(page) || cases.some((reference) => page === `${caseFolder}${reference}/`);
      return isKnown ? [] : [error(dead, { address })];
    });
  }

  /** @param {PkAnswers} answers @param {PkFormData} data @param {(name: string, value: string) => string} title @returns {PkProblem[]} the recommendations whose practice is not chosen */
  function ofRecommendations({ recommendations, practices }, { withoutPractice }, title) {
    if (!Array.isArray(recommendations)) return [];
    return recommendations.flatMap((reference) => {
      const practice = reference.split("/")[0];
      const slots = { recommendation: title("recommendations", reference), practice: title("practices", practice) };
      return practices?.includes(practice) ? [] : [error(withoutPractice, slots)];
    });
  }

  return { check, ofRecommendations, isStated };
})();
