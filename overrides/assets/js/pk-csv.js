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

  /** @param {string} name @param {string} text */
  const download = (name, text) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    link.download = name;
    link.click();
    // A moment for the browser to begin reading.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  return { cell, write, download };
})();
