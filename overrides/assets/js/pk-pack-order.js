// @ts-check
// What the page asks a pack to be made of: the only thing that the PDF knows of the page around it.
"use strict";

/** @typedef {import("./pack/compose.js").Choice} PkPackOrder */

/** @returns {PkPackOrder} what is ticked for the pack, also of a list that came as a link, and what its cover says */
pk.packOrder = () => {
  const form = pk.find(document, ".pk-pack__form", HTMLFormElement);
  const items = pk.entries?.items ?? {};
  const choice = pk.packForm.read(form);
  const { title = "", date = "", start = "", place = "" } = typeof choice === "string" ? {} : choice;
  return { entries: pk.packForm.codes(form).map((code) => [items[code][1], items[code][0]]), title, date, start, place };
};
