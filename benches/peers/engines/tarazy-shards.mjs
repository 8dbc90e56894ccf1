import { copyFile } from "node:fs/promises";
import { DIST, packed } from "./tarazy.mjs";

/** @import { Document } from "../types.d.ts" */

/**
 * The corpus in many files.
 * @param {Document[]} documents
 * @param {string} folder
 */
export async function buildInto(documents, folder) {
  await packed(documents, folder, ["--shards", `${folder}/shards`]);
  for (const file of ["engine.esm.js", "tarazy-shards.js", "tarazy-shards.wasm"]) await copyFile(new URL(file, DIST), `${folder}/${file}`);
}
