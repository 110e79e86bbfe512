// @ts-check
/** A pack's data for Typst, composed of the pieces that its entries bring. As `packs/selection.py`. */

/**
 * What is chosen: types and references in order, and what the cover says. An empty text is not
 * said; `without` are lists that stay empty; `date` is yyyy-mm-dd, `start` 09:00 or 9.00, and without `parts` the pack has them all.
 * @typedef {{entries: [type: string, reference: string][], parts?: string[], without?: string[],
 *   title?: string, date?: string, start?: string, place?: string, participants?: number}} Choice
 * @typedef {{key: string, order: number, title: string, colour: string, sources: string[],
 *   lists: Record<string, unknown[]>}} Piece
 * @typedef {{name: string, title: string, use: string, needs: string[]}} Part
 * @typedef {{frame: Record<string, unknown>, lists: string[], sources: [name: string, line: string][],
 *   parts: Part[], title: string, practice: [one: string, many: string], start: string, note: string}} Selection
 * @typedef {{minutes: number, title: string, text: string}} Block
 */

const MADE_OF = ["practice", "case", "tool", "theme-day"];
const HOUR = 60;
const DAY = 24 * HOUR;

/** A programme that would end the next day. */
export class LateError extends Error {}

/**
 * @param {Choice["entries"]} entries
 * @returns {string[]} `type/reference` of what a pack is made of, practices first; a recommendation
 *   stands for its practice
 */
export function keysOf(entries) {
  const keys = entries.map(([type, reference]) =>
    type === "recommendation" ? `practice/${reference.split("/")[0]}` : `${type}/${reference}`);
  return MADE_OF.flatMap((type) => [...new Set(keys)].filter((key) => key.startsWith(`${type}/`)));
}

/**
 * @param {Selection} selection what every selection has in common
 * @param {Piece[]} brought in the order of `keysOf`
 * @param {Choice} choice
 * @returns {Record<string, unknown>} the document's data
 */
export function compose(selection, brought, choice) {
  const pieces = [...new Map(brought.map((piece) => [piece.key, piece])).values()].sort((a, b) => a.order - b.order);
  const practices = pieces.filter(({ lists }) => lists.practices).map(({ title }) => title);
  const used = new Set(pieces.flatMap(({ sources }) => sources));
  /** @type {Record<string, unknown[]>} */
  const lists = Object.fromEntries(
    selection.lists.map((name) => [name, choice.without?.includes(name) ? [] : pieces.flatMap((piece) => piece.lists[name] ?? [])]));
  const programme = timed(/** @type {Block[]} */ (lists.blocks), choice.start, selection);
  /** @type {Record<string, unknown[]>} */
  const filled = { ...lists, programme: programme.blocks };
  const parts = selection.parts
    .filter(({ name }) => !choice.parts || choice.parts.includes(name))
    .filter(({ needs }) => needs.length === 0 || needs.some((name) => filled[name].length > 0));
  return {
    ...selection.frame,
    ...lists,
    programme,
    materials: [...new Set(lists.materials)],
    ...(choice.participants ? { seats: choice.participants } : {}),
    sources: selection.sources.filter(([name]) => used.has(name)).map(([, line]) => line),
    title: choice.title ? typeset(choice.title) : selection.title,
    description: joined(practices.length ? practices : pieces.map(({ title }) => title)),
    colour: pieces[0].colour,
    cover_rows: coverRows(choice, programme.blocks, practices.length, selection.practice),
    parts: parts.map(({ name }) => name),
    uses: parts.filter(({ use }) => use).map(({ name, title, use }) => ({ part: name, title, text: use })),
  };
}

/**
 * @param {Block[]} blocks @param {string | undefined} start @param {Selection} selection
 * @returns {{blocks: (Block & {time: string, end: string})[], note: string, length: number}} with the clock's times
 */
function timed(blocks, start, selection) {
  const [hours, minutes] = (start || selection.start).split(/[.:]/).map(Number);
  let now = hours * HOUR + minutes;
  const placed = blocks.map((block) => {
    const time = clock(now);
    now += block.minutes;
    if (now > DAY) throw new LateError(block.title);
    return { ...block, time, end: clock(now) };
  });
  const letters = placed.map(({ title, text }) => [...(title + text).replaceAll("\u200b", "")].length);
  const note = placed.length && !start ? selection.note : "";
  return { blocks: placed, note, length: letters.reduce((sum, count) => sum + count, 0) };
}

/** @param {number} minutes since midnight @returns {string} 9.05 */
const clock = (minutes) => `${Math.floor(minutes / HOUR)}.${String(minutes % HOUR).padStart(2, "0")}`;

/** @param {Choice} choice @param {{time: string, end: string}[]} blocks @param {number} count @param {Selection["practice"]} words */
function coverRows({ date, start, place }, blocks, count, [one, many]) {
  const begun = start && `Kl. ${start.replace(/^0/, "").replace(":", ".")}`;
  const rows = {
    Dato: date && writtenDate(date),
    Tid: blocks.length ? `Kl. ${blocks[0].time}–${blocks[blocks.length - 1].end}` : begun,
    Sted: place && typeset(place),
    Indhold: count && `${count} ${count === 1 ? one : many}`,
  };
  return Object.entries(rows).filter(([, value]) => value).map(([label, value]) => ({ label, value }));
}

/** @param {string} date yyyy-mm-dd @returns {string} »3. december 2026« */
function writtenDate(date) {
  const written = new Intl.DateTimeFormat("da", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return written.format(new Date(`${date}T00:00Z`));
}

/** @param {string} text @returns {string} ready to be set, as `packs/typography.py` does with all the rest */
function typeset(text) {
  const quoted = text.replace(/"([^"\n]*)"/g, "»$1«");
  return quoted.replace(/[^\s\u200b-]{29,}/gu, (word) => word.match(/.{1,28}/gsu)?.join("\u200b") ?? word);
}

/** @param {string[]} words @returns {string} »a, b og c« */
function joined(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} og ${words.at(-1)}`;
}
