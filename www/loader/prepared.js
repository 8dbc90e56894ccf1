/** @import { Engine } from "./glue.d.ts" */

/** Milliseconds after which the page may do something else. */
const SHORT = 8;

/**
 * Indexes the articles part by part: the first search must not hold up the page. One in a worker, or of shards, indexes by itself.
 * @param {Engine} engine
 */
export async function prepared(engine) {
  let began = performance.now();
  for (let goesOn = true; goesOn;) {
    goesOn = engine.prepare?.() ?? false;
    if (performance.now() - began < SHORT) continue;
    await pause();
    began = performance.now();
  }
}

/** @returns {Promise<void>} sooner than a timer, where there is a way */
function pause() {
  return /** @type {any} */ (globalThis).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
