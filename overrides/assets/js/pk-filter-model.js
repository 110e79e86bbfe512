// @ts-check
// What a filter's choices give: OR inside a group, AND between groups. Pure functions over the index.
"use strict";

/** @typedef {[title: string, url: string, summary: string, facts: string[], reference: string, code: string, colour: string, values: number[][], kindLabel?: string]} PkIndexItem */
/** @typedef {{version: number, group_order: string[], groups: Record<string, string[]>, items: PkIndexItem[]}} PkIndex */
/** @typedef {ReadonlySet<number>[]} PkChoice the chosen options of each group, in the index's order */
/**
 * One group's numbers: items that pass everything, items that this group alone keeps out, and for
 * each option how many of either have it, and how many of the passing have no other chosen one.
 * @typedef {{passing: number, kept: number, passingWith: number[], keptWith: number[], lone: number[]}} PkTally
 */

pk.filterModel = (() => {
  /** @param {PkIndex} index @returns {PkChoice} */
  const none = (index) => index.group_order.map(() => new Set());

  /** @param {PkChoice} choice */
  const isNone = (choice) => choice.every((group) => group.size === 0);

  /** @param {PkChoice} choice @param {number} group @param {ReadonlySet<number>} options @returns {PkChoice} */
  const replaced = (choice, group, options) => choice.map((other, number) => (number === group ? options : other));

  /** @param {PkIndexItem} item @param {PkChoice} choice @returns {number[]} the groups that it fails */
  const failed = (item, choice) => {
    const groups = [];
    for (let group = 0; group < choice.length; group += 1) {
      const chosen = choice[group];
      if (chosen.size && !item[7][group].some((option) => chosen.has(option))) groups.push(group);
    }
    return groups;
  };

  /** @param {PkIndex} index @param {PkChoice} choice @returns {PkIndexItem[]} in the list's order */
  const results = (index, choice) => index.items.filter((item) => failed(item, choice).length === 0);

  /**
   * What a click on an option leads to. Where taking one away would leave nothing, the rest of its
   * group gives nothing either, so the whole group is cleared: a click never ends in an empty list.
   * @param {PkIndex} index
   * @param {PkChoice} choice
   * @param {number} group
   * @param {number} option
   * @returns {PkChoice}
   */
  const clicked = (index, choice, group, option) => {
    const options = new Set(choice[group]);
    const added = !options.delete(option);
    if (added) options.add(option);
    const next = replaced(choice, group, options);
    return added || results(index, next).length ? next : cleared(choice, group);
  };

  /** @param {PkChoice} choice @param {number} group */
  const cleared = (choice, group) => replaced(choice, group, new Set());

  /** @param {PkIndex} index @param {PkChoice} choice @returns {PkTally[]} of each group, in one walk over the items */
  const tallies = (index, choice) => {
    const all = index.group_order.map((name) => {
      const zeros = index.groups[name].map(() => 0);
      return { passing: 0, kept: 0, passingWith: [...zeros], keptWith: [...zeros], lone: [...zeros] };
    });
    for (const item of index.items) {
      const fails = failed(item, choice);
      if (fails.length === 0) all.forEach((tally, group) => addPassing(tally, item[7][group], choice[group]));
      if (fails.length === 1) addKept(all[fails[0]], item[7][fails[0]]);
    }
    return all;
  };

  /** @param {PkTally} tally @param {number[]} options @param {ReadonlySet<number>} chosen */
  const addPassing = (tally, options, chosen) => {
    tally.passing += 1;
    for (const option of options) tally.passingWith[option] += 1;
    const hits = options.filter((option) => chosen.has(option));
    if (hits.length === 1) tally.lone[hits[0]] += 1;
  };

  /** @param {PkTally} tally @param {number[]} options */
  const addKept = (tally, options) => {
    tally.kept += 1;
    for (const option of options) tally.keptWith[option] += 1;
  };

  /** @param {PkTally} tally @param {ReadonlySet<number>} chosen @param {number} option */
  const count = ({ passing, kept, passingWith, keptWith, lone }, chosen, option) => {
    if (!chosen.size) return passingWith[option];
    if (!chosen.has(option)) return passing + keptWith[option];
    const left = chosen.size > 1 ? passing - lone[option] : 0;
    return left || passing + kept;
  };

  /**
   * @param {PkIndex} index
   * @param {PkChoice} choice
   * @returns {number[][]} for each option of each group, how many results a click on it leads to
   */
  const counts = (index, choice) =>
    tallies(index, choice).map((tally, group) =>
      tally.passingWith.map((_, option) => count(tally, choice[group], option)),
    );

  return { none, isNone, results, clicked, cleared, counts };
})();
