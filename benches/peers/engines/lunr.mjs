import lunr from "lunr";
import russian from "lunr-languages/lunr.ru.js";
import stemmers from "lunr-languages/lunr.stemmer.support.js";
import { readIndex } from "./index-file.mjs";

/** @import { Document, Modes } from "../types.d.ts" */

stemmers(lunr);
russian(lunr);

/** @param {Document[]} documents */
export function build(documents) {
  const index = lunr(function fill() {
    this.use(lunr.ru);
    this.ref("id");
    this.field("title", { boost: 2 });
    this.field("body");
    for (const document of documents) this.add(document);
  });
  return JSON.stringify(index);
}

/**
 * @param {string} folder
 * @returns {Promise<Modes>}
 */
export async function open(folder) {
  const index = lunr.Index.load(JSON.parse(await readIndex(folder)));
  const ask = (query, distance) => index.search(asked(query, distance)).slice(0, 10).map(({ ref }) => ref);
  return { typos: (query) => ask(query, "~1"), plain: (query) => ask(query, "") };
}

/**
 * The words without lunr's operators, each with `suffix`.
 * @param {string} query
 * @param {string} suffix
 */
function asked(query, suffix) {
  const words = query.replaceAll(/["~*:^+-]/g, " ").split(/\s+/);
  return words.filter(Boolean).map((word) => word + suffix).join(" ");
}
