// @ts-check
/**
 * A PDF whose window is named for its title. PDF/UA asks for it, and Typst writes it when told that
 * the file shall be PDF/UA, which Typst for browsers cannot be told yet.
 */

const WITHOUT = "/ViewerPreferences <<\n    /Direction /L2R\n  >>";
/** Left to right is how all documents are read that do not say otherwise. */
const WITH = "/ViewerPreferences << /DisplayDocTitle true >>";

/**
 * @param {Uint8Array<ArrayBuffer>} pdf changed in place, to the same length, so that every address in it holds
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function titled(pdf) {
  const place = new TextDecoder("latin1").decode(pdf).lastIndexOf(WITHOUT);
  if (place >= 0) pdf.set(new TextEncoder().encode(WITH.padEnd(WITHOUT.length)), place);
  return pdf;
}
