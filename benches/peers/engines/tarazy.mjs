import { execFile } from "node:child_process";
import { copyFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";

/** @import { Document } from "../types.d.ts" */

export const DIST = new URL("../../../www/dist/", import.meta.url);

/**
 * Packs the corpus with the command line of `TARAZY`.
 * @param {Document[]} documents
 * @param {string} folder
 */
export async function buildInto(documents, folder) {
  await packed(documents, folder, ["-o", `${folder}/corpus.pack`]);
  for (const file of ["engine.esm.js", "tarazy-search.wasm"]) await copyFile(new URL(file, DIST), `${folder}/${file}`);
}

/**
 * @param {Document[]} documents
 * @param {string} folder
 * @param {string[]} to
 */
export async function packed(documents, folder, to) {
  const corpus = `${folder}/../corpus.jsonl`;
  await writeFile(corpus, documents.map((document) => JSON.stringify(document)).join("\n"));
  await promisify(execFile)(process.env["TARAZY"] ?? "tarazy", ["pack", corpus, ...to]);
}
