// @ts-check
// The named copies of a checklist, as plain values and pure functions.
"use strict";

/** @typedef {Record<string, string>} PkTicks the day of each tick under its item's reference */
/** @typedef {{id: string, name: string, ticks: PkTicks}} PkCopy the name is empty until one is given */
/** @typedef {{version: number, current: string, copies: PkCopy[]}} PkCopies */

pk.copiesModel = (() => {
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

  return { empty, isCopies, current, cleanName, tick, add, rename, remove };
})();
