import { beside } from "./beside.js";

/**
 * Bytes, compressed, that a reader downloads when an element comes near to what is seen.
 * @param {string} kind of the element
 * @param {string} language of its interface
 * @param {string | null} src of its pack
 * @returns {Promise<number | null>} null where nothing may be fetched, as on a page opened from the disk
 */
export async function downloaded(kind, language, src) {
  const compared = kind === "compare" ? ["tarazy-comparison.js", "tarazy-compare.wasm"] : [];
  const files = ["tarazy-view.js", `tarazy-${language}.js`, "tarazy-search.wasm", ...compared].flatMap((name) => beside(name) ?? []);
  if (files.length === 0) return null;
  const all = src ? [...files, new URL(src, document.baseURI).href] : files;
  const sizes = await Promise.all(all.map(compressed));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** @param {string} address of a file that is mostly in the cache of the browser */
async function compressed(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const whole = await response.blob();
  const packed = await new Response(whole.stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
  return packed.byteLength;
}
