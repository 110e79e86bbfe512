// @ts-check
// How the example will look: the parts of a case's page, filled with the answers.
"use strict";

pk.formPreview = (() => {
  /** @param {PkFormData} data @param {PkAnswers} answers @returns {string} as pages/case.py says it */
  function completeness(data, answers) {
    const asked = data.questions.filter(({ name, kind }) => kind === "text" || data.facts.includes(name));
    const stated = asked.filter(({ name }) => String(answers[name] ?? "").trim() && pk.rules.isStated(String(answers[name])));
    return pk.text(data.completeness, { stated: stated.length, total: asked.length });
  }

  /** @param {PkFormData} data @param {PkAnswers} answers @param {string} text the file's own, of which the body is shown @param {HTMLElement} preview */
  function show(data, answers, text, preview) {
    const [, front, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? ["", "", ""];
    const slot = (/** @type {string} */ name) => pk.find(preview, `[data-slot="${name}"]`, HTMLElement);
    slot("title").textContent = String(answers.title ?? "").trim();
    slot("summary").textContent = JSON.parse(/^summary: (.*)$/m.exec(front)?.[1] ?? '""');
    slot("place").textContent = data.places.find(([code]) => code === answers.municipality)?.[1] ?? "";
    slot("completeness").textContent = completeness(data, answers);
    const list = pk.find(preview, "dl", HTMLElement);
    list.replaceChildren(list.children[0], ...facts(data, answers));
    slot("text").replaceChildren(...sections(body, preview.dataset.root ?? ""));
  }

  /** @param {PkFormData} data @param {PkAnswers} answers @returns {HTMLElement[]} */
  function facts(data, answers) {
    return data.facts.flatMap((name) => {
      const answer = String(answers[name] ?? "").trim();
      if (!answer || !pk.rules.isStated(answer)) return [];
      const row = document.createElement("div");
      const label = document.createElement("dt");
      label.textContent = data.questions.find((question) => question.name === name)?.label ?? name;
      row.append(label, ...answer.split("\n").filter((line) => line.trim()).map((line) => {
        const value = document.createElement("dd");
        value.textContent = line;
        return value;
      }));
      return [row];
    });
  }

  /** @param {string} body @param {string} root @returns {Element[]} what is stated, under its headings */
  function sections(body, root) {
    return body.split(/^## /m).slice(1).flatMap((part) => {
      const at = part.indexOf("\n");
      const text = part.slice(at).trim();
      if (!pk.rules.isStated(text)) return [];
      const heading = document.createElement("h5");
      heading.className = "pk-preview__heading";
      heading.textContent = part.slice(0, at);
      return [heading, ...rendered(text, root)];
    });
  }

  /** @param {string} text @param {string} root @returns {Element[]} made in an inert document, so that nothing is fetched */
  function rendered(text, root) {
    const page = document.implementation.createHTMLDocument("");
    const part = page.createElement("div");
    part.append(pk.markdown.render(text, page));
    for (const image of part.querySelectorAll("img")) image.replaceWith(`[Billede: ${image.alt}]`);
    for (const heading of part.querySelectorAll("h3")) {
      const lower = page.createElement("h6");
      lower.append(...heading.childNodes);
      heading.replaceWith(lower);
    }
    for (const link of part.querySelectorAll("a")) {
      const address = link.getAttribute("href") ?? "";
      if (address.startsWith("/")) link.setAttribute("href", `${root}${address.slice(1)}`);
    }
    return [...part.children].map((child) => document.importNode(child, true));
  }

  return { show, completeness };
})();
