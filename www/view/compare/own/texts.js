/**
 * The reader's own texts: in this page only, until it is closed.
 * @typedef {import("../../../types/answers.js").Engine} Engine
 * @typedef {{id: string, title: import("../../../types/answers.js").Title, sha256: string}} Own
 */

/** Tells own texts from the documents of a pack in an address. */
const PREFIX = "own-";

/** @type {WeakMap<Engine, Own[]>} */
const texts = new WeakMap();

/**
 * @param {Engine} engine
 * @returns {readonly Own[]}
 */
export function ownTexts(engine) {
  return texts.get(engine) ?? [];
}

/** @param {string} id */
export function isOwn(id) {
  return id.startsWith(PREFIX);
}

/**
 * @param {Engine} engine
 * @param {string} text
 * @returns {Promise<string>} the id under which it can be compared
 */
export async function addOwn(engine, text) {
  const known = texts.get(engine) ?? [];
  const id = `${PREFIX}${known.length + 1}`;
  if (!engine.add) throw new Error("this engine reads no texts");
  const { title } = await engine.add(id, text);
  texts.set(engine, [...known, { id, title, sha256: await digest(text) }]);
  return id;
}

/**
 * Nothing where the page is not secure, which has no digests.
 * @param {string} text
 */
async function digest(text) {
  if (!globalThis.crypto?.subtle) return "";
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
