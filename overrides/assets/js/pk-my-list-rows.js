// @ts-check
// The rows of Min liste; the focus stays on its button when they are drawn anew.
"use strict";

pk.listRows = (() => {
  /** @param {string} code @returns {PkEntry | undefined} undefined for what is no longer in the catalogue */
  const entry = (code) => pk.entries?.items[code];

  /** @param {HTMLElement} list @param {string} code @returns {string} */
  const title = (list, code) => entry(code)?.[3] ?? pk.text(list.dataset.gone, { code });

  /** @param {HTMLElement} list @param {string} code @returns {PkValues} */
  const values = (list, code) => {
    const [, , kind_label = "", , url = "", summary = ""] = entry(code) ?? [];
    return { code, kind_label, url, summary, title: title(list, code) };
  };

  /** @param {Element | null} row @param {boolean} isOwn */
  const finish = (row, isOwn) => {
    if (!(row instanceof HTMLElement)) return;
    const link = pk.find(row, "a", HTMLAnchorElement);
    if (!entry(row.dataset.code ?? "")) link.replaceWith(...link.childNodes);
    pk.find(row, ".pk-my-list__own", HTMLElement).hidden = !isOwn;
    pk.find(row, "[data-move='-1']", HTMLButtonElement).disabled = row.previousElementSibling === null;
    pk.find(row, "[data-move='1']", HTMLButtonElement).disabled = row.nextElementSibling === null;
  };

  /** @returns {() => void} gives the focus back to the row and button that have it now */
  const heldFocus = () => {
    const code = document.activeElement?.closest("li[data-code]")?.getAttribute("data-code");
    const { move = "", do: act = "" } = document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
    return () => code && focus(code, move ? `[data-move="${move}"]` : `[data-do="${act}"]`);
  };

  /** @param {string} code @param {string} selector a button that cannot be used at the end of the list gives way to the other */
  const focus = (code, selector) => {
    const row = document.querySelector(`li[data-code="${CSS.escape(code)}"]`);
    const button = row?.querySelector(`${selector}:enabled`) ?? row?.querySelector("[data-move]:enabled") ?? row;
    if (button instanceof HTMLElement) button.focus();
  };

  /** @param {HTMLElement} list @param {string[]} codes @param {boolean} isOwn */
  const show = (list, codes, isOwn) => {
    const refocus = heldFocus();
    const template = pk.find(list, "template", HTMLTemplateElement);
    const rows = pk.find(list, ".pk-my-list__items", HTMLElement);
    rows.replaceChildren(...codes.map((code) => pk.fill(template, values(list, code))));
    for (const row of rows.children) finish(row, isOwn);
    refocus();
  };

  return { title, show, focus };
})();
