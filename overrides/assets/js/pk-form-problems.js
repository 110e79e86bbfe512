// @ts-check
// What stands in the way of sending: errors, and warnings that nobody has looked into yet.
"use strict";

pk.formProblems = (() => {
  /** @param {PkQuestion} question @param {PkAnswer} answer @param {PkFormData} data @returns {PkProblem[]} */
  function of(question, answer, data) {
    if (question.name === "summary" && !String(answer).trim()) return []; // made from the text
    const broken = pk.rules.check(question, answer, data);
    const hard = broken.length ? [] : pk.readability.check(answer, data);
    return [...broken, ...pk.personal.check(answer, data), ...hidden(answer, data), ...pk.printable.check(question, answer, data), ...hard];
  }

  /** @param {PkAnswer} answer @param {PkFormData} data @returns {PkProblem[]} */
  function hidden(answer, { hidden: { rule, severity, message, hint, pattern } }) {
    return new RegExp(pattern, "u").test(String(answer)) ? [{ rule, severity, message, hint }] : [];
  }

  /** @param {HTMLElement} element @param {PkFormData} data */
  function showOne(element, data) {
    const question = data.questions.find(({ name }) => name === element.dataset.name);
    if (question) pk.formFields.showProblems(element, of(question, pk.formFields.read(element), data));
  }

  /** @param {HTMLElement} form @param {PkFormData} data @returns {[PkQuestion, PkProblem[]][]} the questions with problems, also those answered and then left out; not one that this example cannot be asked */
  function all(form, data) {
    const answers = pk.formFields.readAll(form);
    const title = (/** @type {string} */ name, /** @type {string} */ value) => pk.formChoices.label(pk.formFields.question(form, name), value);
    return data.questions.filter(({ name }) => !pk.formFields.question(form, name).hidden).flatMap((question) => {
      const isAsked = question.short || form.dataset.long !== undefined;
      const answer = answers[question.name];
      const found = isAsked || String(answer) ? of(question, answer, data) : [];
      if (question.name === "recommendations") found.push(...pk.rules.ofRecommendations(answers, data, title));
      return found.length ? [/** @type {[PkQuestion, PkProblem[]]} */ ([question, found])] : [];
    });
  }

  /** @param {[PkQuestion, PkProblem[]][]} found */
  const errors = (found) => rows(found, ({ severity }) => severity === "error");

  /** @param {[PkQuestion, PkProblem[]][]} found @param {PkFormData} data @returns those that one must look into; a text hard to read is only told */
  const warnings = (found, data) =>
    rows(found, ({ severity, rule }) => severity === "warning" && rule !== data.readability.rule);

  /** @param {[PkQuestion, PkProblem[]][]} found @param {(problem: PkProblem) => boolean} counts @returns {{name: string, text: string}[]} */
  const rows = (found, counts) => found.flatMap(([{ name, label }, problems]) =>
    problems.filter(counts).map(({ message }) => ({ name, text: `${label}: ${message}` })));

  /** @param {HTMLElement} form */
  const tick = (form) => pk.find(form, "[data-do=cleared]", HTMLInputElement);

  /** @param {HTMLElement} form @param {PkFormData} data shows the tick that the present warnings need */
  function refresh(form, data) {
    const told = warnings(all(form, data), data).map(({ text }) => text).join("\n");
    const box = tick(form);
    if (box.dataset.warnings !== told) box.checked = false; // ticked for other warnings
    box.dataset.warnings = told;
    pk.find(form, ".pk-form__cleared", HTMLElement).hidden = !told;
    if (!pk.find(form, ".pk-form__problems", HTMLElement).hidden) show(form, data);
  }

  /**
   * @param {HTMLElement} form
   * @param {PkFormData} data
   * @param {string} [asked] the question that the way out is to get an answer to; it may be blank
   * @returns {boolean} whether anything stands in the way
   */
  function show(form, data, asked = "") {
    const isAsked = (/** @type {[PkQuestion, PkProblem[]]} */ [{ name }]) => name === asked && !String(pk.formFields.read(pk.formFields.question(form, name))).trim();
    const found = all(form, data).filter((each) => !isAsked(each));
    for (const [question, problems] of found) pk.formFields.showProblems(pk.formFields.question(form, question.name), problems);
    const wrong = errors(found);
    const doubtful = wrong.length || tick(form).checked ? [] : warnings(found, data);
    const summary = pk.find(form, ".pk-form__problems", HTMLElement);
    pk.find(summary, "h4", HTMLElement).textContent = summary.dataset[wrong.length ? "errors" : "warnings"] ?? "";
    summary.hidden = !wrong.length && !doubtful.length;
    pk.find(summary, "ul", HTMLElement).replaceChildren(...[...wrong, ...doubtful].map(({ name, text }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `#felt-${name.replaceAll("_", "-")}`;
      link.dataset.goTo = name;
      link.textContent = text;
      item.append(link);
      return item;
    }));
    return !summary.hidden;
  }

  return { of, refresh, show, showOne };
})();
