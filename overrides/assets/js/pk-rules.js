// @ts-check
// The checker's rules, read as data: the same findings, in the same words.
"use strict";

/** @typedef {[rule: string, message: string, hint?: string]} PkSaid */
/** @typedef {{rule: string, severity: "error" | "warning", message: string, hint: string}} PkProblem */
/** @typedef {"line" | "paragraph" | "lines" | "text" | "choices" | "place"} PkKind */
/** @typedef {{name: string, label: string, kind: PkKind, required: boolean, unknown: boolean, short: boolean, length: number, words: number, says: Record<string, PkSaid>}} PkQuestion */
/** @typedef {[pattern: string, flags: string, rule: string, message: string, hint: string]} PkPattern */
/** @typedef {{bounds: Record<string, any[]>, counts: Record<string, number>, constructs: PkPattern[], underline: PkPattern, rule: PkPattern, heading: PkPattern, section: PkSaid, link: PkSaid, image: PkSaid, description: PkSaid}} PkDialect */
/** @typedef {string | string[]} PkAnswer */

pk.rules = (() => {
  const MARKER = / *(?:>|[-*+](?= )|[0-9]{1,9}\.(?= ))/y;

  /** @param {PkSaid} said @param {PkValues} [slots] @returns {PkProblem} */
  const error = ([rule, message, hint = ""], slots = {}) =>
    ({ rule, severity: "error", message: pk.text(message, slots), hint });

  /** @param {string} text */
  const isStated = (text) => text.trim().replace(/\.+$/, "").toLowerCase() !== "ikke oplyst";

  /** @param {PkQuestion} question @param {PkAnswer} answer @param {PkDialect} dialect @returns {PkProblem[]} */
  function check(question, answer, dialect) {
    const parts = Array.isArray(answer) ? answer : question.kind === "lines" ? answer.split("\n") : [answer];
    const given = parts.filter((part) => pk.canonical.stripped(part));
    if (!given.length) return question.required ? [error(question.says.empty)] : [];
    if (question.kind === "choices" || question.kind === "place") return [];
    if (question.kind === "text") {
      if (!question.unknown && !isStated(given[0])) return [error(question.says.empty)];
      return text(given[0], dialect);
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

  /** @param {string} body @param {PkDialect} dialect @returns {PkProblem[]} each rule once, where it is first broken */
  function text(body, dialect) {
    const lines = body.split("\n");
    const found = [...bounds(body, lines, dialect), ...lines.flatMap((each, at) => [
      ...constructs(each, at ? lines[at - 1] : "", dialect), ...targets(each, dialect)])];
    return found.filter(({ message }, at) => found.findIndex((other) => other.message === message) === at);
  }

  /** @param {string} body @param {string[]} lines @param {PkDialect} dialect @returns {PkProblem[]} */
  function bounds(body, lines, { bounds: bound, counts }) {
    const written = (/** @type {number} */ number) => String(number).replace(/\B(?=(\d{3})+$)/g, ".");
    const broken = (/** @type {any[]} */ [limit, ...said], /** @type {number} */ count) =>
      count > limit ? [error(/** @type {PkSaid} */ (said), { count: written(count), limit: written(limit) })] : [];
    const [rule, message, character] = bound.many;
    return [
      ...broken(bound.length, [...body].length),
      ...broken(bound.lines, lines.length),
      ...lines.flatMap((each) => broken(bound.line, [...each].length)),
      ...Object.entries(counts).flatMap(([sign, limit]) => {
        const count = body.split(sign).length - 1;
        const what = pk.text(character, { character: sign });
        return count > limit ? [error([rule, message], { what, count, limit })] : [];
      }),
    ];
  }

  /** @param {string} line @returns {[number, string]} how many list and quotation marks it begins with, and what follows */
  function markers(line) {
    let count = 0;
    let end = 0;
    for (MARKER.lastIndex = 0; MARKER.test(line); count += 1) end = MARKER.lastIndex;
    return [count, line.slice(end).replace(/^ +/, "")];
  }

  /** @param {PkPattern} pattern @param {string} text @param {boolean} [atStart] */
  const matches = ([pattern, flags], text, atStart = false) => new RegExp(atStart ? `^(?:${pattern})` : pattern, flags).test(text);

  /** @param {string} line @param {string} before @param {PkDialect} dialect @returns {PkProblem[]} */
  function constructs(line, before, dialect) {
    const says = (/** @type {PkPattern} */ [, , ...said]) => error(said);
    const left = dialect.constructs.find((each) => matches(each, line));
    const found = left ? [says(left)] : [];
    const [count, rest] = markers(line);
    if (/^\[[^[\]]*\]:/.test(rest)) found.push(says(/** @type {PkPattern} */ (dialect.constructs.at(-1))));
    if (matches(dialect.underline, rest, true) && markers(before)[1].trim()) found.push(says(dialect.underline));
    else if (matches(dialect.rule, rest, true) || matches(dialect.rule, line.trim(), true)) found.push(says(dialect.rule));
    if (line.startsWith("## ")) found.push(error(dialect.section, { heading: line.slice(3).replace(/[ #]+$/, "").trim().slice(0, 80) }));
    else if (rest.startsWith("#") && !(count === 0 && matches(dialect.heading, line, true))) found.push(says(dialect.heading));
    return found;
  }

  /** @param {string} line @param {PkDialect} dialect @returns {PkProblem[]} where its links and images lead */
  function targets(line, { link, image, description }) {
    return [...line.matchAll(/(!?)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^()\s]*)[^()]*\)/g)].flatMap(([, bang, words, where]) => {
      const address = where.slice(0, 80);
      if (!bang) return /^(?:https:\/\/[^/]|\/(?!\/)|#[a-z0-9-]+$)/.test(where) ? [] : [error(link, { address })];
      if (!/^[a-z0-9-]+\.(png|jpe?g|webp)$/.test(where)) return [error(image, { address })];
      return words.trim() ? [] : [error(description, { address })];
    });
  }

  return { check, isStated };
})();
