// @ts-check
/** What each sign of a good answer counts for; set by tests/search, and to be changed only with it. */

/**
 * `kinds` of page, `fields` of labels in the order of the shipped file. `body`, `label` and `see`
 * are the three signs; `labelCover` is how much it matters that the query covers the whole label,
 * `coverFloor` what a common word in it counts for; `rest` is for a page's other labels. `near` is
 * what a page lends its neighbours, `curve` flattens Pagefind's scores, `named` stands in for the
 * kind that a query names (a reading does above `names`, a unit's strongest above `namesFirst`), and
 * what is below `least` of the best is left out.
 */
export const RANK = {
  kinds: /** @type {Record<string, number>} */ ({
    practice: 1, theme: 0.55, case: 0.8, municipality: 0.68, tool: 0.55, "theme-day": 0.55,
    source: 1.15, reference: 0.55, tag: 0.35, page: 0.95, glossary: 0.68, list: 0.35,
  }),
  fields: [0.85, 1, 0.7, 0.6, 0.35],
  body: 0.5,
  label: 0.75,
  labelCover: 0.7,
  coverFloor: 0.2,
  see: 0.5,
  near: 0.12,
  curve: 0.7,
  rest: 0.2,
  named: 1.5,
  names: 0.7,
  namesFirst: 0.4,
  least: 0.08,
};
