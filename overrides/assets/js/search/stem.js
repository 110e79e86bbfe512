// @ts-check
/**
 * Stems of Danish words, by Snowball's rules, and their wider roots. The same rules as
 * plugins/praksiskatalog/search/stemmer.py; a test runs both over the same words.
 */

const VOWELS = "aeiouyæåø";
const REGION = new RegExp(`^.*?[${VOWELS}][^${VOWELS}]`, "u");
/** The longest that fits is what a search for the end of a word meets first. */
const ENDING = new RegExp(`(?:${(
  "erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne eren " +
  "erer heds enes eres eret hed ene ere ens ers ets en er es et e"
).replaceAll(" ", "|")})$`, "u");
const BEFORE_S = "abcdfghjklmnoprtvyzå";
const LATE = ["elig", "løst", "els", "lig", "ig"];
const DERIVED = "ering ation ning ator else isk iker ing ist ion eri iv el ik er i".split(" ");
const SHORTEST_ROOT = 4;

/** @param {string} word @param {number} region @returns {string} */
function cutEnding(word, region) {
  const ending = ENDING.exec(word.slice(region));
  if (ending) return word.slice(0, -ending[0].length);
  const cut = word.endsWith("s") && word.length > region && BEFORE_S.includes(word.at(-2) ?? "-");
  return cut ? word.slice(0, -1) : word;
}

/** @param {string} word @param {number} region @returns {string} */
function cutGroup(word, region) {
  return word.length - 2 >= region && /(gd|dt|gt|kt)$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * @param {string} word a lower-case word
 * @returns {string} its stem
 */
export function stem(word) {
  const match = REGION.exec(word);
  if (!match) return word;
  const region = Math.max(match[0].length, 3);
  let cut = cutGroup(cutEnding(word, region), region);
  if (cut.endsWith("igst") && cut.length - 2 >= region) cut = cut.slice(0, -2);
  const late = LATE.find((each) => cut.endsWith(each) && cut.length - each.length >= region);
  if (late === "løst") cut = cut.slice(0, -1);
  else if (late) cut = cutGroup(cut.slice(0, -late.length), region);
  const last = cut.at(-1) ?? "";
  const isDouble = cut.length > region && last === cut.at(-2) && !VOWELS.includes(last);
  return isDouble ? cut.slice(0, -1) : cut;
}

/**
 * @param {string} stemmed
 * @returns {string} what the stem shares with its derivations: »evaluering«, »evaluere« → »evalu«
 */
export function root(stemmed) {
  const ending = DERIVED.find(
    (each) => stemmed.endsWith(each) && stemmed.length - each.length >= SHORTEST_ROOT,
  );
  return ending ? stemmed.slice(0, -ending.length) : stemmed;
}
