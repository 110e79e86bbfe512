// @ts-check
// The choices beside the results: only what some result has, and only groups that divide them.
"use strict";

/** @typedef {(state: PkFilterState, index: PkIndex) => Partial<PkFilterState>} PkChange */

pk.searchChoices = (() => {
  /** @param {Element} page @returns {HTMLFieldSetElement[]} */
  const fieldsets = (page) => [...page.querySelectorAll("fieldset")];

  /** @param {Element | null} element @returns {string} the name of the group around it */
  const groupOf = (element) => element?.closest("fieldset")?.dataset.group ?? "";

  /** @param {Element} page @returns {Record<string, string[]>} the options of each group, as the page prints them */
  const groups = (page) => Object.fromEntries(fieldsets(page).map((fieldset) =>
    [groupOf(fieldset), pk.filterView.boxes(page, groupOf(fieldset)).map((box) => box.value)]));

  /** @param {Element} page @returns {string[]} the groups' names in the address */
  const parameters = (page) => fieldsets(page).map((fieldset) => fieldset.name);

  /** @param {Element} page @param {PkIndex} index @returns {PkFilterState} what the address asks for */
  const read = (page, index) => pk.filterAddress.read(index, parameters(page), location.search);

  /** @param {Element} page @param {PkIndex} index @param {PkFilterState} state */
  const address = (page, index, state) => pk.filterAddress.write(index, parameters(page), state, location);

  /**
   * Takes away what no result has; what the address chose stays, so that it can be taken back.
   * @param {HTMLElement} page
   * @param {PkIndex} index
   * @param {PkChoice} choice
   */
  const prune = (page, index, choice) => {
    const total = index.items.length;
    const held = pk.filterModel.counts(index, pk.filterModel.none(index));
    fieldsets(page).forEach((fieldset, group) => {
      for (const box of pk.filterView.boxes(page, groupOf(fieldset))) {
        const option = index.groups[groupOf(fieldset)].indexOf(box.value);
        if (!held[group][option] && !choice[group].has(option)) box.parentElement?.remove();
      }
      fieldset.hidden = !choice[group].size && !held[group].some((count) => count > 0 && count < total);
    });
    pk.find(page, ".pk-filter__form", HTMLElement).hidden = fieldsets(page).every((fieldset) => fieldset.hidden);
  };

  /** @param {HTMLElement} page beside the results where there is room, folded on a phone */
  const unfold = (page) => {
    const fold = pk.find(page, "details", HTMLDetailsElement);
    const wide = matchMedia("(min-width: 64rem)");
    wide.addEventListener("change", () => { fold.open = wide.matches; });
    fold.open = wide.matches;
  };

  /** @param {HTMLElement} page @param {PkFilterShown} shown */
  const show = (page, shown) => {
    pk.filterView.showOptions(page, shown);
    pk.filterView.foldGroups(page);
    const number = shown.state.choice.reduce((sum, chosen) => sum + chosen.size, 0);
    pk.find(page, ".pk-filter__number", HTMLElement).textContent = number ? ` (${number})` : "";
    pk.find(page, "[data-clear-all]", HTMLButtonElement).hidden = number === 0;
  };

  /** @param {HTMLInputElement} box @returns {PkChange} what a click on an option asks for */
  const clicked = (box) => ({ choice }, index) => {
    const name = groupOf(box);
    const option = index.groups[name].indexOf(box.value);
    return { choice: pk.filterModel.clicked(index, choice, index.group_order.indexOf(name), option) };
  };

  /**
   * What a button or the link to another page asks for. Where it hides itself, the focus moves on.
   * @param {HTMLElement} page
   * @param {Element | null} target
   * @returns {{change: PkChange, focus: HTMLElement | null} | null}
   */
  const pressed = (page, target) => {
    if (!(target instanceof HTMLElement)) return null;
    const heading = pk.find(page, ".pk-filter__heading", HTMLElement);
    const { clear, clearAll, page: number } = target.dataset;
    if (number) return { change: () => ({ page: Number(number) }), focus: heading };
    if (clearAll !== undefined) return { change: (_, index) => ({ choice: pk.filterModel.none(index) }), focus: heading };
    if (clear === undefined) return null;
    const first = target.closest("fieldset")?.querySelector("input") ?? null;
    return {
      change: ({ choice }, index) => ({ choice: pk.filterModel.cleared(choice, index.group_order.indexOf(groupOf(target))) }),
      focus: first,
    };
  };

  return { groups, read, address, prune, unfold, show, clicked, pressed };
})();
