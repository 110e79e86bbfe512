// @ts-check
// How a filter's state is shown on its options and in words.
"use strict";

/** @typedef {{choice: PkChoice, page: number, all: boolean}} PkFilterState */
/** @typedef {{index: PkIndex, state: PkFilterState, size: number}} PkFilterShown */

pk.filterView = (() => {
  const UNFOLDED = 12;

  /** @param {Element} filter @param {string} group @returns {HTMLInputElement[]} */
  const boxes = (filter, group) => [...filter.querySelectorAll(`[data-group="${group}"] input`)].filter(
    (box) => box instanceof HTMLInputElement,
  );

  /** @param {Element} filter @param {string} selector @param {string} text not written again unchanged, so not read aloud again */
  const write = (filter, selector, text) => {
    const element = pk.find(filter, selector, HTMLElement);
    if (element.textContent !== text) element.textContent = text;
  };

  /** @param {HTMLElement} filter @param {PkFilterShown} shown */
  const showOptions = (filter, { index, state }) => {
    const counts = pk.filterModel.counts(index, state.choice);
    index.group_order.forEach((name, group) => {
      for (const box of boxes(filter, name)) {
        const option = index.groups[name].indexOf(box.value);
        const count = counts[group][option] ?? 0;
        box.checked = state.choice[group].has(option);
        box.disabled = count === 0 && !box.checked;
        write(/** @type {HTMLElement} */ (box.parentElement), ".pk-filter__count", String(count));
      }
      const clear = pk.find(filter, `[data-group="${name}"] [data-clear]`, HTMLButtonElement);
      clear.hidden = state.choice[group].size === 0;
    });
  };

  /** @param {HTMLElement} filter a long group shows its first options and the chosen ones */
  const foldGroups = (filter) => {
    for (const more of /** @type {NodeListOf<HTMLButtonElement>} */ (filter.querySelectorAll("[data-more]"))) {
      const all = boxes(filter, more.closest("fieldset")?.dataset.group ?? "");
      const open = more.getAttribute("aria-expanded") === "true";
      all.forEach((box, place) => {
        const label = /** @type {HTMLElement} */ (box.parentElement);
        label.hidden = !open && place >= UNFOLDED && !box.checked;
      });
      more.textContent = pk.text(open ? more.dataset.less : more.dataset.more, { count: all.length });
      more.hidden = all.length <= UNFOLDED;
    }
  };

  /** @param {HTMLElement} filter @returns {string} what is chosen, for paper and for a folded form */
  const chosenText = (filter) =>
    [...filter.querySelectorAll("fieldset")].flatMap((group) => {
      const labels = [...group.querySelectorAll("input:checked + span")].map((label) => label.textContent);
      return labels.length ? [`${group.querySelector("legend")?.textContent}: ${labels.join(", ")}`] : [];
    }).join(" · ");

  /** @param {HTMLElement} filter @param {PkFilterShown} shown @param {number} count how many results there are */
  const showWords = (filter, { index, state, size }, count) => {
    const total = index.items.length;
    const first = state.all ? 1 : (state.page - 1) * size + 1;
    const last = state.all ? count : Math.min(state.page * size, count);
    const { none, all, some, part } = filter.dataset;
    const text = count === 0 ? none : pk.filterModel.isNone(state.choice) ? all : some;
    const paged = count > size && !state.all ? part : "";
    write(filter, ".pk-filter__status", pk.text(`${text}${paged}`, { count, total, first, last }));
    write(filter, ".pk-filter__chosen", chosenText(filter));
    const number = filter.querySelectorAll("fieldset input:checked").length;
    write(filter, ".pk-filter__number", number ? ` (${number})` : "");
    pk.find(filter, "[data-clear-all]", HTMLButtonElement).hidden = number === 0;
    const whole = pk.find(filter, "[data-whole]", HTMLButtonElement);
    whole.hidden = count <= size;
    whole.setAttribute("aria-pressed", String(state.all));
  };

  return { boxes, showOptions, foldGroups, showWords };
})();
