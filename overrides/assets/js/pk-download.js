// @ts-check
// Handing a file to the reader.
"use strict";

/** @param {string} name @param {string} text @param {string} type its media type */
pk.download = (name, text, type) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // A moment for the browser to begin reading.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
