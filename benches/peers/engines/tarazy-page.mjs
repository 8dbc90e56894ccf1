// Beside what `build` copied; `build.mjs` does not bundle the engine again.

/** @import { Modes } from "../types.d.ts" */

/**
 * @param {string} folder
 * @returns {Promise<Modes>}
 */
export async function open(folder) {
  const address = `${folder}engine.esm.js`;
  const tarazy = await import(address);
  const engine = await tarazy.open({ url: folder + (folder.includes("shards") ? "shards/index.shards" : "corpus.pack") });
  const ask = async (query, typos) => {
    const { hits } = await engine.search(query, { typos, limit: 10 });
    return hits.map(({ doc }) => doc);
  };
  return { typos: (query) => ask(query, true), plain: (query) => ask(query, false) };
}
