// @ts-check
// Share links: `#tjek=1.<name>.<keys>`, `#liste=1.<code>.<code>` and
// `#pakke=1.<title>.<date>.<start>.<place>.<parts>.<code>.<code>`. A name travels as base64url, so
// that no mail program can break it; the version lets later readers accept every earlier link.
"use strict";

/** @typedef {"malformed" | "newer" | "oversized"} PkFragmentProblem */
/** @typedef {{name: string, keys: string[], problem?: undefined}} PkSharedTicks */
/** @typedef {{codes: string[], problem?: undefined}} PkSharedList */

pk.fragment = (() => {
  const VERSION = 1;
  const LONGEST = 20_000;
  const KEY_LENGTH = 6;

  /** @param {string} text */
  function encode(text) {
    const bytes = new TextEncoder().encode(text);
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  }

  /** @param {string} text @returns {string} throws where it is not base64url of UTF-8 */
  function decode(text) {
    if (!/^[\w-]*$/.test(text)) throw new Error("not base64url");
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  }

  /**
   * @param {string} hash
   * @param {string} label what stands before the equals sign
   * @returns {string[] | {problem: PkFragmentProblem} | null} the parts, or null for another kind of link
   */
  function parts(hash, label) {
    if (!hash.startsWith(`#${label}=`)) return null;
    if (hash.length > LONGEST) return { problem: "oversized" };
    const found = /^(\d{1,9})\.(.+)$/.exec(hash.slice(label.length + 2));
    if (!found || Number(found[1]) < 1) return { problem: "malformed" };
    if (Number(found[1]) > VERSION) return { problem: "newer" };
    return found[2].split(".");
  }

  const isCode = (/** @type {string} */ text) => /^[a-z]{1,4}\d{1,6}$/.test(text);

  /** @param {string} name @param {string[]} keys */
  const writeTicks = (name, keys) => `#tjek=${VERSION}.${encode(name)}.${keys.join("")}`;

  /** @param {string} hash @returns {PkSharedTicks | {problem: PkFragmentProblem} | null} */
  function readTicks(hash) {
    const found = parts(hash, "tjek");
    if (!Array.isArray(found)) return found;
    const [name, keys] = found;
    const whole = found.length === 2 && keys.length % KEY_LENGTH === 0 && /^[0-9a-z]*$/.test(keys);
    if (!whole) return { problem: "malformed" };
    try {
      return { name: decode(name), keys: [...new Set(keys.match(/.{6}/g))] };
    } catch {
      return { problem: "malformed" };
    }
  }

  /** @param {string[]} codes */
  const writeList = (codes) => `#liste=${VERSION}.${codes.join(".")}`;

  /** @param {string} hash @returns {PkSharedList | {problem: PkFragmentProblem} | null} */
  function readList(hash) {
    const found = parts(hash, "liste");
    if (!Array.isArray(found)) return found;
    return found.every(isCode) ? { codes: [...new Set(found)] } : { problem: "malformed" };
  }

  /** @param {PkPackChoice} choice each part travels as its first letter */
  const writePack = ({ title, date, start, place, parts, codes }) =>
    `#pakke=${[VERSION, encode(title), date.replaceAll("-", ""), start.replace(".", "").padStart(start ? 4 : 0, "0"),
      encode(place), parts.map((part) => part[0]).join(""), ...codes].join(".")}`;

  /** @param {string} hash @returns {(PkPackChoice & {problem?: undefined}) | {problem: PkFragmentProblem} | null} */
  function readPack(hash) {
    const found = parts(hash, "pakke");
    if (!Array.isArray(found)) return found;
    const [title, date, start, place, letters, ...codes] = found;
    const day = (date ?? "").replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
    const isDay = !date || (day.length === 10 && !Number.isNaN(Date.parse(day)));
    const isTime = /^(?:(?:[01]\d|2[0-3])[0-5]\d)?$/.test(start ?? "x");
    const whole = isDay && isTime && /^[a-z]+$/.test(letters ?? "") && codes.length && codes.every(isCode);
    if (!whole) return { problem: "malformed" };
    try {
      return {
        title: decode(title), date: day, start: start && `${Number(start.slice(0, 2))}.${start.slice(2)}`, place: decode(place),
        parts: pk.packModel.PARTS.filter((part) => letters.includes(part[0])), codes: [...new Set(codes)],
      };
    } catch {
      return { problem: "malformed" };
    }
  }

  return { writePack, readPack, writeTicks, readTicks, writeList, readList };
})();
