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
export function remotely(module, pack) {
  return whereAllowed(async () => {
    const { href } = new URL("tarazy-worker.js", base);
    const { remote, source } = await beside("worker");
    // A script of another origin, or of no origin, is no worker's: its source is.
    if (mayFetch(href) && new URL(href).origin === location.origin) return remote(href, module, pack);
    const copy = URL.createObjectURL(new Blob([source]));
    return remote(copy, module, pack).finally(() => URL.revokeObjectURL(copy));
  });
}

/**
 * @template T
 * @param {() => Promise<T>} opened what opens a worker
 * @returns {Promise<T | null>} null where there can be none
 */
export async function whereAllowed(opened) {
  if (refused || typeof Worker !== "function") return null;
  try {
    return await opened();
  } catch (error) {
    // What is wrong with the pack is wrong everywhere; a script that is not there is not needed.
    if (error instanceof Error && "code" in error && error.code !== "engine-missing" && !(error instanceof DOMException)) throw error;
    // A lost file or a trap while opening may not come again.
    refused = error instanceof DOMException;
    return null;
  }
}
