/**
 * The index that `build.mjs` wrote for an engine.
 * @param {string} folder
 */
export async function readIndex(folder) {
  const response = await fetch(`${folder}index.json`);
  return response.text();
}

/**
 * Quotation marks are operators for some engines and letters for others.
 * @param {string} query
 */
export function wordsOf(query) {
  return query.replaceAll(/["«»]/g, " ").trim();
}
