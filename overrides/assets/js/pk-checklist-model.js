// @ts-check
// What a checklist is: named copies of ticks, as plain values and pure functions.
"use strict";

/** @typedef {Record<string, string>} PkTicks the day of each tick under its item's reference */
/** @typedef {{id: string, name: string, ticks: PkTicks}} PkCopy the name is empty until one is given */
/** @typedef {{version: number, current: string, copies: PkCopy[]}} PkCopies */
/** @typedef {[name: string, text: string, level: string, key: string]} PkItem */
/** @typedef {{reference: string, title: string, url: string, items: PkItem[]}} PkRecommendation */
/** @typedef {{reference: string, title: string, url: string, recommendations: PkRecommendation[]}} PkPractice */
/** @typedef {{reference: string, title: string, url: string, practices: PkPractice[]}} PkTheme */
/** @typedef {{version: number, levels: Record<string, string>, themes: PkTheme[], former: Record<string, string>}} PkCatalogue */
/** @typedef {{theme: PkTheme, practice: PkPractice, recommendation: PkRecommendation, item: PkItem, reference: string}} PkRow */
/** @typedef {{done: number, total: number}} PkShare */

/** Set by the script of data. @type {PkCatalogue | undefined} */
pk.checklist = undefined;

pk.checklistModel = (() => {
  const LONGEST_NAME = 300;

  /** @returns {PkCopies} */
  const empty = () => ({ version: 1, current: "1", copies: [{ id: "1", name: "", ticks: {} }] });

  /** @param {any} value @returns {value is PkCopies} */
  const isCopies = (value) =>
    value?.version === 1 && Array.isArray(value.copies) && value.copies.length > 0 && value.copies.every(isCopy);

  /** @param {any} copy */
  const isCopy = (copy) =>
    typeof copy?.id === "string" && typeof copy.name === "string" && typeof copy.ticks === "object" &&
    copy.ticks !== null && Object.values(copy.ticks).every((day) => typeof day === "string");

  /** @param {PkCopies} copies */
  const current = (copies) => copies.copies.find(({ id }) => id === copies.current) ?? copies.copies[0];

  /** @param {string} name */
  const cleanName = (name) => [...name.replace(/\s+/gu, " ").trim()].slice(0, LONGEST_NAME).join("");

  /** @param {PkCopies} copies @param {(copy: PkCopy) => PkCopy} change */
  const changeCurrent = (copies, change) => {
    const { id } = current(copies);
    return { ...copies, copies: copies.copies.map((copy) => (copy.id === id ? change(copy) : copy)) };
  };

  /**
   * @param {PkCopies} copies
   * @param {string} reference
   * @param {string} day empty takes the tick away
   * @param {(ticks: PkTicks) => PkTicks} renewed puts the others under today's references
   */
  const tick = (copies, reference, day, renewed = (ticks) => ticks) =>
    changeCurrent(copies, (copy) => {
      const { [reference]: _, ...others } = renewed(copy.ticks);
      return { ...copy, ticks: day ? { ...others, [reference]: day } : others };
    });

  /** @param {PkCopy[]} others @param {string} name @returns {string} with a number where another copy has it */
  const freeName = (others, name) => {
    const taken = new Set(others.map((copy) => copy.name));
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
    return free;
  };

  /** @param {PkCopies} copies @param {string} name @param {PkTicks} ticks @returns {PkCopies} the new copy is the current one */
  const add = (copies, name, ticks) => {
    const id = String(1 + Math.max(0, ...copies.copies.map((copy) => Number.parseInt(copy.id, 10) || 0)));
    return { ...copies, current: id, copies: [...copies.copies, { id, name: freeName(copies.copies, cleanName(name)), ticks }] };
  };

  /** @param {PkCopies} copies @param {string} name */
  const rename = (copies, name) => changeCurrent(copies, (copy) => ({
    ...copy, name: freeName(copies.copies.filter(({ id }) => id !== copy.id), cleanName(name)),
  }));

  /** @param {PkCopies} copies @returns {PkCopies} without the current copy; the last one leaves an empty one */
  const remove = (copies) => {
    const rest = copies.copies.filter(({ id }) => id !== current(copies).id);
    return rest.length ? { ...copies, current: rest[0].id, copies: rest } : empty();
  };

  /** @param {PkCatalogue} catalogue @returns {PkRow[]} every item, in the catalogue's order */
  const rows = ({ themes }) =>
    themes.flatMap((theme) =>
      theme.practices.flatMap((practice) =>
        practice.recommendations.flatMap((recommendation) =>
          recommendation.items.map((item) => ({
            theme, practice, recommendation, item, reference: `${recommendation.reference}/${item[0]}`,
          })),
        ),
      ),
    );

  /** @param {Record<string, string>} former @param {string} reference @returns {string} where a practice or recommendation has a new name */
  const moved = (former, reference) => {
    const names = reference.split("/");
    for (let length = names.length; length > 0; length -= 1) {
      const now = former[names.slice(0, length).join("/")];
      if (now) return [now, ...names.slice(length)].join("/");
    }
    return reference;
  };

  /**
   * @param {PkCatalogue} catalogue
   * @param {PkTicks} ticks
   * @returns {PkTicks} under today's references; `#key` stands for an item known only from a link
   */
  const renewed = (catalogue, ticks) => {
    const keys = new Map(rows(catalogue).map(({ item, reference }) => [`#${item[3]}`, reference]));
    const known = new Set(keys.values());
    const now = (/** @type {string} */ reference) => {
      const found = keys.get(reference) ?? reference;
      return known.has(found) ? found : moved(catalogue.former, found);
    };
    return Object.fromEntries(Object.entries(ticks).map(([reference, day]) => [now(reference), day]));
  };

  /** @param {PkRow[]} all @param {PkTicks} ticks @returns {PkShare} */
  const share = (all, ticks) => ({
    done: all.filter(({ reference }) => Object.hasOwn(ticks, reference)).length,
    total: all.length,
  });

  /** @param {PkCatalogue} catalogue @param {PkTicks} ticks @returns {string[]} references of ticks whose item is gone */
  const retired = (catalogue, ticks) => {
    const known = new Set(rows(catalogue).map(({ reference }) => reference));
    return Object.keys(ticks).filter((reference) => !known.has(reference)).sort();
  };

  return { empty, isCopies, current, cleanName, tick, add, rename, remove, rows, renewed, share, retired };
})();
