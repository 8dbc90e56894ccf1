import { create, insertMultiple, load, save, search } from "@orama/orama";
import { stemmer } from "@orama/stemmers/russian";
import { stopwords } from "@orama/stopwords/russian";
import { readIndex, wordsOf } from "./index-file.mjs";

/** @import { Document, Modes } from "../types.d.ts" */

const empty = () =>
  create({
    schema: { title: "string", body: "string" },
    components: { tokenizer: { language: "russian", stemming: true, stemmer, stopWords: stopwords } },
  });

/** @param {Document[]} documents */
export async function build(documents) {
  const database = await empty();
  await insertMultiple(database, documents.map(({ id, title, body }) => ({ id: String(id), title, body })));
  const saved = save(database);
  // As with the other engines, only titles are stored.
  for (const document of Object.values(saved.docs.docs)) delete document.body;
  return JSON.stringify(saved);
}

/**
 * @param {string} folder
 * @returns {Promise<Modes>}
 */
export async function open(folder) {
  const database = await empty();
  load(database, JSON.parse(await readIndex(folder)));
  const ask = async (query, tolerance) => {
    const asked = { term: wordsOf(query), limit: 10, boost: { title: 2 }, tolerance };
    const { hits } = await search(database, asked);
    return hits.map(({ id }) => id);
  };
  return { typos: (query) => ask(query, 1), plain: (query) => ask(query, 0) };
}
