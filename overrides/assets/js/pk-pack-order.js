// @ts-check
// What the page asks a pack to be made of: the only thing that the PDF knows of the page around it.
"use strict";

/** @typedef {import("./pack/compose.js").Choice} PkPackOrder */

/** @returns {PkPackOrder} what the list on the page shows, also one that came as a link */
pk.packOrder = () => {
  const rows = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".pk-my-list__item"));
  const shown = [...rows].map((row) => pk.entries?.items[row.dataset.code ?? ""]);
  return { entries: shown.flatMap((entry) => (entry ? [[entry[1], entry[0]]] : [])) };
};
