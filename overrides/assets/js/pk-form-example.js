// @ts-check
// What the example says, for the preview of its page and for the mail that asks for approval.
"use strict";

/** @typedef {{summary: string, naming: string, sources: string[], sections: [heading: string, text: string][]}} PkParts of a file; of its sections, those that say something */

pk.formExample = (() => {
  /** @param {PkAnswers} answers @param {string} name @returns {string} the answer, empty where nothing is stated */
  function stated(answers, name) {
    const answer = String(answers[name] ?? "").trim();
    return answer && pk.rules.isStated(answer) ? answer : "";
  }

  /** @param {PkFormData} data @param {PkAnswers} answers @returns {string} as pages/case.py says it */
  function completeness(data, answers) {
    const asked = data.questions.filter(({ name, kind }) => kind === "text" || data.facts.includes(name));
    return pk.text(data.completeness, { stated: asked.filter(({ name }) => stated(answers, name)).length, total: asked.length });
  }

  /** @param {PkFormData} data @param {PkAnswers} answers @param {PkParts} parts @returns {string} the municipality's name, or the words for one that the source does not name */
  const place = (data, answers, { naming }) =>
    data.naming[naming] || (data.places.find(([code]) => code === answers.municipality)?.[1] ?? "");

  /** @param {PkFormData} data @param {PkAnswers} answers @returns {[label: string, lines: string[]][]} the facts that are stated */
  function facts(data, answers) {
    return data.facts.flatMap((name) => {
      const lines = stated(answers, name).split("\n").filter((line) => line.trim());
      const label = data.questions.find((question) => question.name === name)?.label ?? name;
      return lines.length ? [/** @type {[string, string[]]} */ ([label, lines])] : [];
    });
  }

  /** @param {string} text the file's own @returns {PkParts} */
  function parts(text) {
    const [, front, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? ["", "", ""];
    const sections = body.split(/^## /m).slice(1).map((part) => {
      const at = part.indexOf("\n");
      return /** @type {[string, string]} */ ([part.slice(0, at), part.slice(at).trim()]);
    });
    /** @param {RegExp} line @returns {string[]} */
    const values = (line) => [...front.matchAll(line)].map(([, value]) => JSON.parse(value));
    return {
      summary: values(/^summary: (.*)$/gm)[0] ?? "",
      naming: values(/^naming: (.*)$/gm)[0] ?? "",
      sources: values(/^ {2}- source: (.*)$/gm),
      sections: sections.filter(([, said]) => pk.rules.isStated(said)),
    };
  }

  return { completeness, place, facts, parts };
})();
