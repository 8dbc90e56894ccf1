import { Index } from "flexsearch";
import { readIndex, wordsOf } from "./index-file.mjs";

/** @import { Document, Modes } from "../types.d.ts" */

const options = { tokenize: "forward" };

/** @param {Document[]} documents */
export async function build(documents) {
  const index = new Index(options);
  for (const { id, title, body } of documents) index.add(id, `${title}\n${body}`);
  const parts = {};
  await index.export((key, value) => {
    if (value !== undefined && value !== null) parts[key] = value;
  });
  return JSON.stringify(parts);
}

/**
 * It forgives no typing errors; with `suggest` words may be missing, as with the other engines.
 * @param {string} folder
 * @returns {Promise<Modes>}
 */
export async function open(folder) {
  const index = new Index(options);
  for (const [key, value] of Object.entries(JSON.parse(await readIndex(folder)))) index.import(key, value);
  return { plain: (query) => index.search(wordsOf(query), { limit: 10, suggest: true }).map(String) };
}
