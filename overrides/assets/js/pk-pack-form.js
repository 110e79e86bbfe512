// @ts-check
// The choices behind a pack: which of the entries, which parts, and what stands on its cover.
"use strict";

pk.packForm = (() => {
  /** @param {HTMLFormElement} form @param {string} name @returns {HTMLInputElement[]} */
  const boxes = (form, name) => [.../** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll(`[data-choice=${name}]`))];

  /** @param {HTMLFormElement} form @param {string} name */
  const field = (form, name) => pk.find(form, `input[name=${name}]`, HTMLInputElement);

  /** @param {HTMLFormElement} form @param {string} name @returns {string[]} */
  const ticked = (form, name) => boxes(form, name).filter(({ checked, disabled }) => checked && !disabled).map(({ value }) => value);

  /** @param {HTMLFormElement} form @returns {string[]} of the chosen entries, in the list's order */
  const codes = (form) => ticked(form, "code");

  /** Shows the entries that can be taken along. @param {HTMLFormElement} form @param {string[]} listed @param {PkEntries["items"]} items */
  const offer = (form, listed, items) => {
    const left = new Set(boxes(form, "code").filter(({ checked }) => !checked).map(({ value }) => value));
    const template = pk.find(form, "template", HTMLTemplateElement);
    const known = listed.filter((code) => Object.hasOwn(items, code));
    pk.find(form, ".pk-pack__entries", HTMLElement).replaceChildren(
      ...known.map((code) => pk.fill(template, { code, title: items[code][3], kind: items[code][2] })));
    for (const box of boxes(form, "code")) box.checked = !left.has(box.value);
    form.hidden = known.length === 0;
    fit(form, items);
  };

  /** Leaves out the parts that have nothing to print. @param {HTMLFormElement} form @param {PkEntries["items"]} items */
  const fit = (form, items) => {
    const fitting = pk.packModel.fitting(ticked(form, "code").map((code) => items[code]?.[1] ?? ""));
    for (const box of boxes(form, "part")) {
      box.disabled = !fitting.includes(box.value);
      const row = box.closest("li");
      if (row) row.hidden = box.disabled;
    }
  };

  /** Sets the form as a pack's address says. @param {HTMLFormElement} form @param {PkPackChoice} choice @param {PkEntries["items"]} items */
  const fill = (form, choice, items) => {
    for (const box of boxes(form, "code")) box.checked = true;
    const listed = [...new Set([...choice.codes, ...pk.list.kept().items])];
    offer(form, listed, items);
    for (const box of boxes(form, "code")) box.checked = choice.codes.includes(box.value);
    fit(form, items);
    for (const box of boxes(form, "part")) box.checked = choice.parts.includes(box.value);
    field(form, "titel").value = choice.title;
    field(form, "dato").value = choice.date;
    field(form, "start").value = choice.start.replace(".", ":").padStart(choice.start ? 5 : 0, "0");
    field(form, "sted").value = choice.place;
  };

  /** @param {HTMLFormElement} form @returns {PkPackChoice | "noEntries" | "noParts" | "noDate"} what is chosen, or what is wrong */
  const read = (form) => {
    const parts = ticked(form, "part");
    if (!codes(form).length) return "noEntries";
    if (!parts.length) return "noParts";
    if (!field(form, "dato").validity.valid || !field(form, "start").validity.valid) return "noDate";
    const [hours, minutes] = field(form, "start").value.split(":");
    return {
      title: field(form, "titel").value.trim(), date: field(form, "dato").value, start: minutes ? `${Number(hours)}.${minutes}` : "",
      place: field(form, "sted").value.trim(), parts, codes: codes(form),
    };
  };

  return { offer, fit, fill, read };
})();
