import { part } from "../state/parts.js";

/** @typedef {import("../types/answers.js").Engine} Engine */

/**
 * By the address of the pack; nothing for the corpus inside the engine.
 * @type {Map<string, Promise<Engine>>}
 */
const opened = new Map();

/**
 * The engine that all elements of a page with the same pack share; a failed start is tried again on the next call.
 * @param {string} src address of a pack
 * @returns {Promise<Engine>}
 */
export function sharedEngine(src) {
  const known = opened.get(src) ?? part("view").then(async ({ open, remembering }) => remembering(await open(src ? { url: src } : {})));
  opened.set(src, known);
  known.catch(() => opened.get(src) === known && opened.delete(src));
  return known;
}
