import { isOwn, WORDS } from "../../engine.js";
import { keep, kept, keptNames, onlyNow } from "../../kept.js";

/**
 * The reader's own texts: on this computer only. Their ids are made of what they say, so that an address leads to them again.
 * @typedef {import("../../engine.js").Own & {id: string}} Own
 */

/** Hexadecimal digits of a digest that tell one text from another. */
const DIGITS = 12;

/** @returns {Own[]} those whose words are kept, too: another window may be removing one */
export function ownTexts() {
  const words = new Set(keptNames(WORDS));
  return keptNames("own-").filter((id) => isOwn(id) && words.has(WORDS + id)).flatMap((id) => {
    const own = /** @type {import("../../engine.js").Own | null} */ (kept(id));
    return own?.title ? [{ ...own, id }] : [];
  });
}

/**
 * @param {import("../../../types/answers.js").Engine} engine
 * @param {string} text
 * @returns {Promise<string>} the id under which it can be compared
 */
export async function addOwn(engine, text) {
  const sha256 = await digest(text);
  const id = `own-${sha256.slice(0, DIGITS) || plainDigest(text)}`;
  const known = ownTexts().some((own) => own.id === id);
  if (!known) {
    keep(WORDS + id, text, true);
    keep(id, { sha256 }, true);
  }
  try {
    const { title } = await engine.show(id);
    keep(WORDS + id, text);
    // Nothing of a text stays that a full storage refused.
    keep(id, { title, sha256 }, onlyNow(WORDS + id));
  } catch (error) {
    if (!known) forgetOwn(id);
    throw error;
  }
  return id;
}

/** @param {string} id */
export function forgetOwn(id) {
  keep(id, null);
  keep(WORDS + id, null);
}

/**
 * Texts that the browser would not keep.
 * @param {string} id
 */
export function staysOnlyNow(id) {
  return onlyNow(id) || onlyNow(WORDS + id);
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

/** @param {string} text */
function plainDigest(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
