import { base, mayFetch } from "./base.js";

/** @import { Comparing } from "./glue.d.ts" */

/**
 * An engine in a worker, so that the page goes on while it works; null where there can be none. The page's author asks for it, `tarazy.js?worker`:
 * a policy that forbids workers could not be found out without an error on the console.
 * @param {boolean | undefined} wanted
 * @param {WebAssembly.Module} module
 * @param {Uint8Array} pack
 * @returns {Promise<Comparing | null>}
 */
export async function remotely(wanted = /[?&]worker\b/u.test(base), module, pack) {
  if (!wanted || typeof Worker !== "function" || !mayFetch(base)) return null;
  const { href } = new URL("tarazy-worker.js", base);
  try {
    await import(href);
    return await Reflect.get(globalThis, "tarazy:worker").remote(href, module, pack);
  } catch (error) {
    // What is wrong with the pack is wrong everywhere.
    if (error instanceof Error && "code" in error) throw error;
    return null;
  }
}
