// MiniSearch with a Russian stemmer, as its documentation suggests for inflected languages.

import { stemmer } from "@orama/stemmers/russian";
import MiniSearch from "minisearch";
import { readIndex } from "./index-file.mjs";

/** @import { Document, Modes } from "../types.d.ts" */

const options = {
  fields: ["title", "body"],
  storeFields: ["title"],
  processTerm: (term) => stemmer(term.toLowerCase().replaceAll("ё", "е")),
};
const boost = { title: 2 };

/** @param {Document[]} documents */
export function build(documents) {
  const index = new MiniSearch(options);
  index.addAll(documents);
  return JSON.stringify(index);
}

/**
 * @param {string} folder
 * @returns {Promise<Modes>}
 */
export async function open(folder) {
  const index = MiniSearch.loadJSON(await readIndex(folder), options);
  const ask = (query, how) => index.search(query, { boost, ...how }).slice(0, 10).map(({ id }) => String(id));
  return {
    typos: (query) => ask(query, { prefix: true, fuzzy: 0.2 }),
    plain: (query) => ask(query, {}),
  };
}
