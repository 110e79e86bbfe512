// @ts-check
/** Large files that are named for their content: counted on the way, and kept on the device. */

const KEPT = "pk-typst";

/** @typedef {{url: string, bytes: number}} File an address below the site's root, and its size */

/**
 * Fetches files, those that are kept on the device from there. What is kept and not asked for any
 * more is removed.
 * @param {string} root the site's root, with a slash at the end
 * @param {File[]} files
 * @param {(done: number, total: number) => void} tell hears of every piece that comes
 * @returns {Promise<Blob[]>} in the same order; rejected with a TypeError when one does not come
 */
export async function fetched(root, files, tell) {
  const kept = await opened();
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const one = async (/** @type {File} */ { url, bytes: size }) => {
    const address = root + url;
    const found = await kept?.match(address);
    const content = await read(found ?? await fetch(address), (bytes) => tell(done += bytes, total));
    if (content.size !== size) throw new TypeError(`${url}: ${content.size}`);
    if (!found) await kept?.put(address, new Response(content)).catch(() => {});
    return content;
  };
  const contents = await Promise.all(files.map(one));
  await tidy(kept, files.map(({ url }) => root + url));
  return contents;
}

/** @returns {Promise<Cache | null>} null where a browser keeps nothing for a page: then it is fetched each time */
async function opened() {
  try {
    return await caches.open(KEPT);
  } catch {
    return null;
  }
}

/** @param {Response} response @param {(bytes: number) => void} tell */
async function read(response, tell) {
  if (!response.ok || !response.body) throw new TypeError(`${response.url}: ${response.status}`);
  const reader = response.body.getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const chunks = [];
  for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) {
    chunks.push(value);
    tell(value.byteLength);
  }
  return new Blob(chunks);
}

/** @param {Cache | null} kept @param {string[]} wanted */
async function tidy(kept, wanted) {
  for (const request of await kept?.keys() ?? []) {
    if (!wanted.includes(request.url)) await kept?.delete(request);
  }
}
