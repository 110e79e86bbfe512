// @ts-check
// The mails that the form begins: the example as plain text for a leader, and a word to the editors.
"use strict";

pk.formLetter = (() => {
  // Outlook takes 2,046 characters from a browser, and Windows 2,083.
  const LONGEST_ADDRESS = 2000;

  /** @param {string} mailbox empty where the sender of the mail fills it in @param {string} subject @param {string} body */
  const address = (mailbox, subject, body) =>
    `mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;

  /** @param {PkFormData} data @param {PkAnswers} answers @param {string} text the file's own @returns {string} as a mail program can show it */
  function plain(data, answers, text) {
    const parts = pk.formExample.parts(text);
    const facts = pk.formExample.facts(data, answers).map(([label, lines]) => `${label}: ${lines.join("; ")}`);
    const head = [String(answers.title).trim(), pk.formExample.place(data, answers, parts), "", parts.summary];
    return [...head, ...parts.sections.flatMap(([heading, said]) => ["", heading.toUpperCase(), said]), "", ...facts].join("\n").trim();
  }

  /**
   * @param {DOMStringMap} words »approvalSubject«, »approval« and »approvalLong«, with slots
   * @param {string} title
   * @param {string} text the example as plain text
   * @returns {{address: string, isWhole: boolean}} the mail's address, and whether it holds the text
   */
  function approval({ approvalSubject, approval: whole, approvalLong = "" }, title, text) {
    const subject = pk.text(approvalSubject, { title });
    const full = address("", subject, pk.text(whole, { text }));
    if (full.length <= LONGEST_ADDRESS) return { address: full, isWhole: true };
    return { address: address("", subject, approvalLong), isWhole: false };
  }

  return { address, plain, approval };
})();
