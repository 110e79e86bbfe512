// @ts-check
/** The words of a query, within bounds, and their spelling in other forms. */

const LONGEST_QUERY = 300;
const LONGEST_WORD = 60;
const MOST_WORDS = 12;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const UNFOLDED = /[^a-z0-9-]|ae|oe|aa/;
const FOLDS = /** @type {[string, string][]} */ ([
  ["æ", "a"], ["ø", "o"], ["å", "a"], ["ae", "a"], ["oe", "o"], ["aa", "a"],
]);

/**
 * @param {unknown} query whatever a reader typed or a link holds
 * @returns {string[]} its first words in lower case, each short enough to look up
 */
export function wordsOf(query) {
  const text = String(query ?? "").slice(0, LONGEST_QUERY).normalize("NFC").toLowerCase();
  return (text.match(WORD) ?? [])
    .flatMap((word) => (word.split("-").length > 3 ? word.split("-") : [word]))
    .filter((word) => word.length <= LONGEST_WORD)
    .slice(0, MOST_WORDS);
}

/**
 * @param {string} word
 * @returns {string} a spelling that »møder«, »moeder« and »moder« share
 */
export function folded(word) {
  if (!UNFOLDED.test(word)) return word;
  const plain = FOLDS.reduce((text, [letters, letter]) => text.replaceAll(letters, letter), word);
  return plain.normalize("NFD").replace(/\p{M}/gu, "");
}
