// The built engine in node.

import { readFile } from "node:fs/promises";

const dist = new URL("../../www/dist/", import.meta.url);

/** The ES module for programs, as it is published. */
export const tarazy = /** @type {typeof import("../../www/loader/index.js")} */ (
  await import(new URL("engine.esm.js", dist).href)
);

/** The two modules of the engine, as `open` takes them. */
export const modules = { wasm: await compiled("tarazy-search.wasm"), compareWasm: await compiled("tarazy-compare.wasm") };

/** @param {string} name */
async function compiled(name) {
  return WebAssembly.compile(await readFile(new URL(name, dist)));
}

/**
 * The code of the error that `action` ends with.
 * @param {() => Promise<unknown>} action
 */
export async function codeOf(action) {
  try {
    await action();
  } catch (error) {
    if (error instanceof Error && "code" in error) return error.code;
    throw error;
  }
  throw new Error("there was no error");
}
