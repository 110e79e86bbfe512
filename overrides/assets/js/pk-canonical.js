// @ts-check
// Writes an entry's file in its canonical form: byte for byte what loading/canonical.py writes.
"use strict";

/** @typedef {string | number | boolean | null} PkScalar */
/** @typedef {PkScalar | PkScalar[] | PkFileMap | PkFileMap[]} PkFileValue */
/** @typedef {{[key: string]: PkFileValue | undefined}} PkFileMap */
/** @typedef {{name: string, default?: PkFileValue, keys?: PkKey[]}} PkKey */
/** @typedef {{keys: PkKey[], sections: [string, string][]}} PkShape */

pk.canonical = (() => {
  // What Python's str.strip() takes off; trim() differs in a few rare characters.
  const SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
  const AROUND = new RegExp(`^${SPACE}+|${SPACE}+$`, "g");

  /** @param {string} text */
  const stripped = (text) => text.replace(AROUND, "");

  /** @param {unknown} value @returns {value is PkFileMap} */
  const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  /** @param {PkFileMap} values @param {PkKey[]} keys @param {string} indent @returns {string[]} */
  function mapping(values, keys, indent) {
    return keys.flatMap((key) => {
      const value = values[key.name];
      if (value === undefined || same(value, key.default)) return [];
      if (Array.isArray(value)) return [`${indent}${key.name}:`, ...sequence(value, key, `${indent}  `)];
      if (isMap(value)) return [`${indent}${key.name}:`, ...mapping(value, key.keys ?? [], `${indent}  `)];
      return [`${indent}${key.name}: ${JSON.stringify(value)}`];
    });
  }

  /** @param {(PkScalar | PkFileMap)[]} items @param {PkKey} key @param {string} indent @returns {string[]} */
  function sequence(items, key, indent) {
    return items.flatMap((item) => {
      if (!isMap(item)) return [`${indent}- ${JSON.stringify(item)}`];
      const [first, ...rest] = mapping(item, key.keys ?? [], `${indent}  `);
      return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
    });
  }

  /** @param {unknown} a @param {unknown} b */
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

  /**
   * @param {PkShape} shape
   * @param {PkFileMap} values the front matter, by key
   * @param {Record<string, string>} sections the body, by section
   * @returns {string} the whole file
   */
  function write(shape, values, sections) {
    const front = mapping(values, shape.keys, "").map((line) => `${line}\n`).join("");
    const body = shape.sections
      .filter(([key]) => key in sections)
      .map(([key, heading]) => `\n## ${heading}\n\n${stripped(sections[key])}\n`)
      .join("");
    return `---\n${front}---\n${body}`.normalize("NFC");
  }

  return { write, stripped };
})();
