// @ts-check
// From answers to files: the example's own, and that of a municipality without a page.
"use strict";

/** @typedef {Record<string, PkAnswer>} PkAnswers */
/** @typedef {{name: string, mailbox: string, repository: string, host: string, branch: string}} PkPublisher */
/** @typedef {[code: string, name: string, folder: string, hasPage: boolean]} PkPlace */
/** @typedef {{version: number, notStated: string, months: string[], questions: PkQuestion[], facts: string[], completeness: string, dialect: PkDialect, withoutPractice: PkSaid, addresses: string[], caseFolder: string, personal: {normalisation: PkNormalisation, rules: PkPersonalRule[]}, readability: PkReadability, hidden: PkPersonalRule, printable: PkPrintable, shapes: {case: PkShape, municipality: PkShape}, source: string, sources: Record<string, string>, naming: Record<string, string>, codes: string[], cases: string[], places: PkPlace[], publisher: PkPublisher}} PkFormData */
/** @typedef {{reference: string, hash: string, values: PkFileMap}} PkBase what an edited example was */
/** @typedef {{path: string, text: string}} PkFile */

/** @type {PkFormData | undefined} */
pk.formData = undefined;

pk.formFile = (() => {
  /** @type {Record<string, string>} */
  const FOLDED = { æ: "ae", ø: "oe", å: "aa", ä: "ae", ö: "oe", ü: "y", ß: "ss" };
  const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/; // Windows' own names, and ours
  const LONGEST = 60;

  /** @param {string} text @returns {string} as danish.slug writes it */
  function slug(text) {
    const spelled = [...text.normalize("NFC").toLowerCase()].map((letter) => FOLDED[letter] ?? letter).join("");
    const plain = spelled.normalize("NFD").replace(/[^\x00-\x7f]/g, "");
    return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  }

  /** @param {string} folder @param {string} title @param {string[]} taken @returns {string} a reference that nothing has */
  function reference(folder, title, taken) {
    const cut = slug(title).slice(0, LONGEST).replace(/-+$/, "") || "eksempel";
    const name = RESERVED.test(cut) ? `${cut}-eksempel` : cut;
    let number = 1;
    const numbered = () => `${folder}/${name}${number > 1 ? `-${number}` : ""}`;
    while (taken.includes(numbered())) number += 1;
    return numbered();
  }

  /** @param {string} reference @param {string[]} taken @returns {string} a code from the reference, so that two who write at once differ */
  function code(reference, taken) {
    let number = [...reference].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0, 7) % 90_000;
    while (taken.includes(`e${number + 10_000}`)) number = (number + 1) % 90_000;
    return `e${number + 10_000}`;
  }

  /** @param {Date} day @param {number} [years] */
  function written(day, years = 0) {
    const then = new Date(Date.UTC(day.getFullYear() + years, day.getMonth(), day.getDate()));
    if (then.getUTCMonth() !== day.getMonth()) then.setUTCDate(0); // 29 February
    return then.toISOString().slice(0, 10);
  }

  /** @param {PkAnswers} answers @param {string} name */
  const said = (answers, name) => pk.canonical.stripped(String(answers[name] ?? ""));

  /** @param {string} text @returns {string} its first sentences without marks, at most 40 words */
  function beginning(text) {
    const page = document.implementation.createHTMLDocument("");
    const parts = [...pk.markdown.render(text, page).children];
    const paragraphs = parts.filter(({ localName }) => localName === "p");
    const plain = (paragraphs.length ? paragraphs : parts).map((part) => part.textContent).join(" ").replace(/\s+/g, " ").trim();
    const sentences = plain.match(/[^.!?]+(?:[.!?]+(?=\s|$)|[.!?](?=\S)|$)/g) ?? [plain];
    let found = "";
    for (const sentence of sentences) {
      if (found && `${found}${sentence}`.split(" ").length > 40) break;
      found += sentence;
    }
    return found.trim().split(" ").slice(0, 100).join(" ").slice(0, 800).trim();
  }

  /** @param {PkFormData} data @param {PkAnswers} answers @param {PkQuestion} question @returns {PkFileValue | undefined} */
  function value(data, answers, { name, kind, required }) {
    const answer = answers[name] ?? "";
    if (name === "summary" && !said(answers, name)) return beginning(said(answers, "what_is_done"));
    if (Array.isArray(answer)) return answer.length ? answer : undefined;
    const text = said(answers, name);
    if (!text) return required ? data.notStated : undefined;
    if (kind !== "lines" || text === data.notStated) return text;
    return text.split("\n").map(pk.canonical.stripped).filter(Boolean);
  }

  /** @param {PkFormData} data @param {PkAnswers} answers @param {PkBase | null} base @param {Date} today @returns {PkFile} */
  function example(data, answers, base, today) {
    const place = data.places.find(([code]) => code === answers.municipality);
    const named = base?.reference ?? reference(place?.[2] ?? "kommune", said(answers, "title"), data.cases);
    /** @type {PkFileMap} */
    const values = {
      status: "published", owner: "Redaktionen", naming: "named", sources: [{ source: data.source }],
      code: code(named, data.codes), ...base?.values,
      reviewed: written(today), next_review: written(today, 1),
    };
    /** @type {Record<string, string>} */
    const sections = {};
    for (const question of data.questions) {
      if (question.kind === "text") {
        sections[question.name] = said(answers, question.name).replace(/^ikke oplyst$/, "Ikke oplyst.") || "Ikke oplyst.";
      } else if (question.kind !== "place") values[question.name] = value(data, answers, question);
    }
    return { path: `municipalities/${named}.md`, text: pk.canonical.write(data.shapes.case, values, sections) };
  }

  /** @param {PkFormData} data @param {PkAnswers} answers @param {Date} today @returns {PkFile | null} the page that the municipality lacks */
  function place(data, answers, today) {
    const found = data.places.find(([code]) => code === answers.municipality);
    if (!found || found[3]) return null;
    const [municipality, name, folder] = found;
    const values = {
      code: `k${municipality}`, title: name, summary: `Her står det, ${name} har delt med kataloget.`,
      status: "published", reviewed: written(today), next_review: written(today, 1), owner: "Redaktionen",
      sources: [{ source: data.source }], municipality_code: municipality,
    };
    const { sections } = data.shapes.municipality;
    const unknown = Object.fromEntries(sections.map(([key]) => [key, "Ikke oplyst."]));
    return { path: `municipalities/${folder}/index.md`, text: pk.canonical.write(data.shapes.municipality, values, unknown) };
  }

  return { example, place, slug };
})();
