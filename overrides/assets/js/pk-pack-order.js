// @ts-check
// What the page asks a PDF to be made of: the choices of <pk-pack>, in the words of the PDF.
"use strict";

/** @typedef {import("./pack/compose.js").Choice} PkPackOrder */

pk.packOrder = (() => {
  /** Each part of the PDF, with the boxes of which one asks for it. @type {[string, string[]][]} */
  const PARTS = [
    ["cover", ["forside"]],
    ["use", ["indhold"]],
    ["contents", ["indhold"]],
    ["programme", ["program"]],
    ["facilitator", ["noter"]],
    ["sheets", ["ark"]],
    ["cards", ["eksempelkort", "dialogkort"]],
    ["barometer", ["barometer"]],
    ["worksheet", ["ark"]],
    ["plan", ["handleplan"]],
    ["homework", ["program"]],
    ["sources", ["kilder"]],
  ];
  /** What the part with cards leaves out without a box. @type {[string, string][]} */
  const CARDS = [["cases", "eksempelkort"], ["dialogue", "dialogkort"]];

  /** @returns {PkPackOrder | string} what is chosen, or what must be chosen first, in words */
  return () => {
    const pack = pk.find(document, "pk-pack", HTMLElement);
    const choice = pk.packForm.read(pk.find(pack, "form", HTMLFormElement));
    if (typeof choice === "string") return pack.dataset[choice] ?? "";
    const { title, date, start, place, parts, codes } = choice;
    const items = pk.entries?.items ?? {};
    return {
      title, date, start, place,
      entries: codes.map((code) => [items[code][1], items[code][0]]),
      parts: PARTS.filter(([, boxes]) => boxes.some((box) => parts.includes(box))).map(([name]) => name),
      without: CARDS.filter(([, box]) => !parts.includes(box)).map(([name]) => name),
    };
  };
})();
