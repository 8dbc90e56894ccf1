import MiniSearch from "minisearch";
import { readIndex } from "./index-file.mjs";

/** @import { Options } from "minisearch" */
/** @import { Document, Modes } from "../types.d.ts" */

const boost = { title: 2 };

/** @param {Partial<Options>} [more] beside the fields */
export function engine(more) {
  const options = { fields: ["title", "body"], storeFields: ["title"], ...more };
  return {
    /** @param {Document[]} documents */
    build(documents) {
      const index = new MiniSearch(options);
      index.addAll(documents);
      return JSON.stringify(index);
    },
    /**
     * @param {string} folder
     * @returns {Promise<Modes>}
     */
    async open(folder) {
      const index = MiniSearch.loadJSON(await readIndex(folder), options);
      const ask = (query, how) => index.search(query, { boost, ...how }).slice(0, 10).map(({ id }) => String(id));
      return {
        typos: (query) => ask(query, { prefix: true, fuzzy: 0.2 }),
        plain: (query) => ask(query, {}),
      };
    },
  };
}

export const { build, open } = engine();
