// @ts-check
// What the example says, for the preview of its page and for the mail that asks for approval.
"use strict";

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

  /** @param {PkFormData} data @param {PkAnswers} answers @returns {string} the municipality's name */
  const place = (data, answers) => data.places.find(([code]) => code === answers.municipality)?.[1] ?? "";

  /** @param {PkFormData} data @param {PkAnswers} answers @returns {[label: string, lines: string[]][]} the facts that are stated */
  function facts(data, answers) {
    return data.facts.flatMap((name) => {
      const lines = stated(answers, name).split("\n").filter((line) => line.trim());
      const label = data.questions.find((question) => question.name === name)?.label ?? name;
      return lines.length ? [/** @type {[string, string[]]} */ ([label, lines])] : [];
    });
  }

  /** @param {string} text the file's own @returns {{summary: string, sections: [heading: string, text: string][]}} its summary, and the sections that say something */
  function parts(text) {
    const [, front, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? ["", "", ""];
    const sections = body.split(/^## /m).slice(1).map((part) => {
      const at = part.indexOf("\n");
      return /** @type {[string, string]} */ ([part.slice(0, at), part.slice(at).trim()]);
    });
    return {
      summary: JSON.parse(/^summary: (.*)$/m.exec(front)?.[1] ?? '""'),
      sections: sections.filter(([, said]) => pk.rules.isStated(said)),
    };
  }

  return { completeness, place, facts, parts };
})();
