// @ts-check
/** How far each way from a reader's word to the site's words is trusted; set as ranking.js is. */

export const WEIGHTS = {
  synonym: 0.8, synonymNext: 0.75, knownSynonym: 0.35, knownPhrase: 0.85, joinedPhrase: 0.9, see: 0.9, seeNext: 0.8,
  family: 0.6, lastOfCompound: 0.7, firstOfCompound: 0.45, parts: 0.35, part: 0.55,
  leastUnit: 0.15, leastPhrase: 0.5,
};
