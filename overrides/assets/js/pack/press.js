// @ts-check
/** The worker that sets a pack as PDF: it fetches Typst and the entries, and tells how far it is. */

import { compose, keysOf, LateError } from "./compose.js";
import { fetched } from "./fetched.js";
import { keepToPolicy } from "./policy.js";
import { titled } from "./titled.js";

/**
 * @typedef {import("./compose.js").Choice} Choice
 * @typedef {import("./compose.js").Piece} Piece
 * @typedef {import("./fetched.js").File} File
 * @typedef {{script: File, program: File, fonts: File[], templates: Record<string, string>,
 *   selection: import("./compose.js").Selection}} Manifest
 * @typedef {{root: string, choice: Choice}} Order
 * @typedef {{step: "fetching", done: number, total: number} | {step: "setting"}
 *   | {step: "done", pdf: Uint8Array<ArrayBuffer>} | {step: "failed", why: "lost" | "memory" | "late" | "failed", error: string}} Report
 */

const MAIN = "/main.typ";
const DATA = "/document.json";
const PLAIN = 2;

// Seen from within, a worker sends and hears as its owner does; the types of the page have no other.
const owner = /** @type {Worker} */ (/** @type {unknown} */ (self));

/** @param {Report} report @param {Transferable[]} [given] */
const tell = (report, given = []) => owner.postMessage(report, given);

owner.onmessage = async (/** @type {MessageEvent<Order>} */ { data: { root, choice } }) => {
  try {
    const pdf = await set(root, choice);
    tell({ step: "done", pdf }, [pdf.buffer]);
  } catch (error) {
    tell({ step: "failed", why: reason(error), error: String(error) });
  }
};

/** @param {unknown} error a fetch that fails is a TypeError, an exhausted program a RuntimeError or RangeError */
function reason(error) {
  if (error instanceof TypeError) return "lost";
  if (error instanceof LateError) return "late";
  return error instanceof RangeError || error instanceof WebAssembly.RuntimeError ? "memory" : "failed";
}

/** @param {string} root @param {Choice} choice @returns {Promise<Uint8Array<ArrayBuffer>>} */
async function set(root, choice) {
  /** @type {Manifest} */
  const manifest = await json(`${root}assets/typst/typst.json`);
  const entries = await Promise.all(
    keysOf(choice.entries).map((key) => json(`${root}assets/typst/data/${key}.json`)));
  /** @type {Piece[]} */
  const pieces = entries.flatMap((entry) => entry.pieces);
  const images = await shown(root, Object.assign({}, ...entries.map((entry) => entry.images)));
  const [program, ...fonts] = await fetched(root, [manifest.program, ...manifest.fonts],
    (done, total) => tell({ step: "fetching", done, total }));
  tell({ step: "setting" });
  const compiler = await opened(root + manifest.script.url, program, fonts);
  for (const [path, source] of Object.entries(manifest.templates)) compiler.add_source(path, source);
  for (const [path, content] of images) compiler.map_shadow(path, content);
  const told = JSON.stringify(compose(manifest.selection, pieces, choice));
  compiler.map_shadow(DATA, new TextEncoder().encode(told));
  const { result, diagnostics } = compiler.compile(MAIN, [], "pdf", PLAIN);
  if (!result || diagnostics?.length) throw new Error(JSON.stringify(diagnostics));
  return titled(result);
}

/** @param {string} address */
async function json(address) {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
  return response.json();
}

/** @param {string} root @param {Record<string, string>} images @returns {Promise<[string, Uint8Array][]>} */
async function shown(root, images) {
  return Promise.all(Object.entries(images).map(async ([path, url]) => {
    const response = await fetch(root + url);
    if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
    return /** @type {[string, Uint8Array]} */ ([path, new Uint8Array(await response.arrayBuffer())]);
  }));
}

/** @param {string} script @param {Blob} program @param {Blob[]} fonts @returns {Promise<any>} Typst's own compiler */
async function opened(script, program, fonts) {
  keepToPolicy();
  const { default: start, TypstCompilerBuilder } = await import(script);
  const unpacked = program.stream().pipeThrough(new DecompressionStream("gzip"));
  const headers = { "Content-Type": "application/wasm" };
  await start({ module_or_path: new Response(unpacked, { headers }) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(new Uint8Array(await font.arrayBuffer()));
  return builder.build();
}
