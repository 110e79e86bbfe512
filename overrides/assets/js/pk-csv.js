// @ts-check
// A table as CSV that Danish Excel opens: semicolons, a byte order mark, and no cell that runs as a formula.
"use strict";

pk.csv = (() => {
  /**
   * @param {string} text
   * @returns {string} the source of the rule: OWASP, CSV Injection
   */
  const cell = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

  /** @param {string[][]} rows */
  const write = (rows) => `\uFEFF${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;

  return { write };
})();
