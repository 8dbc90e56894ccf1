import { base, beside, mayFetch } from "./base.js";

/** @import { Comparing } from "./glue.d.ts" */

/** A policy that forbids workers cannot be found out but by trying, which leaves an error on the console: once is enough. */
let refused = false;

/**
 * An engine in a worker, so that the page goes on while it works; null where there can be none.
 * @param {WebAssembly.Module} module
 * @param {Uint8Array} pack
 * @returns {Promise<Comparing | null>}
 */
export async function remotely(module, pack) {
  if (refused || typeof Worker !== "function") return null;
  const { href } = new URL("tarazy-worker.js", base);
  try {
    const { remote, source } = await beside("worker");
    // A script of another origin, or of no origin, is no worker's: its source is.
    const isOurs = mayFetch(href) && new URL(href).origin === location.origin;
    return await remote(isOurs ? href : URL.createObjectURL(new Blob([source])), module, pack);
  } catch (error) {
    // What is wrong with the pack is wrong everywhere.
    if (error instanceof Error && "code" in error && !(error instanceof DOMException)) throw error;
    refused = true;
    return null;
  }
}
