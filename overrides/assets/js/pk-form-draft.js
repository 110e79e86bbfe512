// @ts-check
// The draft: kept on the device, saved as a file, opened again, or filled from a published example.
"use strict";

/** @typedef {{version: number, answers: PkAnswers, full: boolean, base: PkBase | null}} PkDraft */

pk.formDraft = (() => {
  const KEY = "pk.draft.v1";

  /** @param {unknown} value @returns {value is PkDraft} */
  function isDraft(value) {
    const draft = /** @type {Partial<PkDraft> | null} */ (value);
    return draft?.version === pk.store.VERSION && typeof draft.full === "boolean" && isBase(draft.base ?? null) &&
      typeof draft.answers === "object" && draft.answers !== null && Object.values(draft.answers).every(isAnswer);
  }

  /** @param {unknown} answer */
  const isAnswer = (answer) =>
    typeof answer === "string" || (Array.isArray(answer) && answer.every((part) => typeof part === "string"));

  /** @param {PkBase | null} base */
  const isBase = (base) => base === null ||
    (/^[a-z0-9-]+\/[a-z0-9-]+$/.test(base.reference) && typeof base.hash === "string" && typeof base.values === "object" && base.values !== null);

  /** @param {PkAnswers} answers @param {boolean} full @param {PkBase | null} base @returns {PkDraft} */
  const draft = (answers, full, base) => ({ version: pk.store.VERSION, answers, full, base });

  const read = () => pk.store.read(KEY, isDraft);

  /** @param {PkDraft} value */
  const write = (value) => pk.store.write(KEY, value, isDraft);

  /** @param {PkDraft} value */
  const save = (value) => pk.download("kladde.json", `${JSON.stringify(value, null, 1)}\n`, "application/json");

  /** @param {string} text @returns {PkDraft | "unreadable" | "tooNew"} */
  function parse(text) {
    try {
      const value = JSON.parse(text);
      if (Number.isInteger(value?.version) && value.version > pk.store.VERSION) return "tooNew";
      return isDraft(value) ? value : "unreadable";
    } catch {
      return "unreadable";
    }
  }

  /**
   * @param {string} root the site's root, relative to the page
   * @param {string} reference
   * @param {PkFormData} data
   * @returns {Promise<PkDraft | "notFound" | "fromDisk">}
   */
  async function fromEntry(root, reference, data) {
    if (location.protocol === "file:") return "fromDisk";
    if (!data.cases.includes(reference)) return "notFound";
    const response = await fetch(`${root}data/case/${reference}.json`);
    if (!response.ok) return "notFound";
    return ofEntry(await response.json(), data);
  }

  /** @param {any} entry an entry's own JSON @param {PkFormData} data @returns {PkDraft} */
  function ofEntry(entry, data) {
    /** @type {PkAnswers} */
    const answers = {};
    for (const { name, kind } of data.questions) {
      const value = kind === "text" ? entry.sections[name] : entry[name];
      if (kind === "place") {
        const folder = entry.reference.split("/")[0];
        answers[name] = data.places.find((place) => place[2] === folder)?.[0] ?? "";
      } else if (kind === "choices") answers[name] = value ?? [];
      else answers[name] = Array.isArray(value) ? value.join("\n") : value ?? "";
    }
    const kept = data.shapes.case.keys.filter(({ name }) => !(name in answers));
    const values = Object.fromEntries(kept.map(({ name }) => [name, entry[name]]));
    return draft(answers, true, { reference: entry.reference, hash: entry.hash, values });
  }

  return { draft, read, write, save, parse, fromEntry };
})();
