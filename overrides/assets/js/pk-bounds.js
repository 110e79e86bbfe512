// @ts-check
// How much markup a text may hold: text/bounds.py with the same limits and words as data.
"use strict";

pk.bounds = (() => {
  const MARKER = / *(?:>|[-*+](?= )|[0-9]{1,9}\.(?= ))/y;

  /** @param {number} number */
  const written = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ".");

  /** @param {any[]} said [rule, message, hint] @param {PkValues} [slots] @returns {PkProblem} */
  const problem = ([rule, message, hint = ""], slots = {}) => ({ rule, severity: "error", message: pk.text(message, slots), hint });

  /** @param {any[]} bound [limit, rule, message, hint] @param {number} count @returns {PkProblem[]} */
  const over = ([limit, ...said], count) =>
    count > limit ? [problem(said, { count: written(count), limit: written(limit) })] : [];

  /** @param {string} body @param {PkDialect} dialect @returns {PkProblem[]} every bound that is broken */
  function check(body, dialect) {
    const { length, lines: most } = dialect.bounds;
    const lines = body.split("\n");
    const long = over(length, [...body].length);
    if (long.length) return long;
    return [...over(most, lines.length), ...counted(body, lines, dialect), ...lines.flatMap((line) => ofLine(line, dialect))];
  }

  /** @param {string} body @param {string[]} lines @param {PkDialect} dialect @returns {PkProblem[]} */
  function counted(body, lines, { counts, bounds: { many, images, headings, brackets } }) {
    const [rule, message, character] = many;
    /** @param {string} what @param {number} count @param {number} limit */
    const tooMany = (what, count, limit) => count > limit ? [problem([rule, message], { what, count, limit })] : [];
    return [
      ...Object.entries(counts).flatMap(([sign, limit]) => tooMany(pk.text(character, { character: sign }), body.split(sign).length - 1, limit)),
      ...tooMany(images[1], body.split("![").length - 1, images[0]),
      ...tooMany(headings[1], lines.filter((line) => line.startsWith("#")).length, headings[0]),
      ...over(brackets, bracketDepth(body)),
    ];
  }

  /** @param {string} body @returns {number} */
  function bracketDepth(body) {
    let depth = 0;
    let deepest = 0;
    for (const sign of body.match(/[[\]]/g) ?? []) {
      depth = sign === "[" ? depth + 1 : Math.max(depth - 1, 0);
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  /** @param {string} line @param {PkDialect} dialect @returns {PkProblem[]} */
  function ofLine(line, { bounds: { line: longest, run: [pattern, ...inARow], nested: [layers, indent, ...deep] } }) {
    const long = over(longest, [...line].length);
    if (long.length) return long;
    const run = new RegExp(pattern).exec(line);
    const isDeep = markers(line)[0] > layers || line.length - line.replace(/^ +/, "").length > indent;
    return [...(run ? [problem(inARow, { character: run[1] })] : []), ...(isDeep ? [problem(deep)] : [])];
  }

  /** @param {string} line @returns {[number, string]} how many list and quotation marks it begins with, and what follows */
  function markers(line) {
    let count = 0;
    let end = 0;
    for (MARKER.lastIndex = 0; MARKER.test(line); count += 1) end = MARKER.lastIndex;
    return [count, line.slice(end).replace(/^ +/, "")];
  }

  return { check, markers };
})();
