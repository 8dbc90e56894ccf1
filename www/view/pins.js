import { quotationAround } from "../export/citation.js";
import { about } from "../export/json.js";
import { keep, kept } from "./kept.js";

/**
 * Places that a reader collects: on this computer only. With what was known of them then, for the day when their article is not at hand.
 * @typedef {import("../export/citation.js").Cited} Cited
 * @typedef {import("../export/citation.js").About} About
 * @typedef {import("../types/answers.js").Quote} Quote
 * @typedef {{doc: string, start: number, end: number, voice?: string | null, words: string, note: string, about: About, quote?: Quote | undefined}} Pin
 *   `quote`: the quotation in which it stood
 */

/** Under which it is kept. */
export const NAME = "collection";

/** @returns {Pin[]} in the reader's order; what somebody else left under the name is not taken */
export function pins() {
  const list = kept(NAME);
  return Array.isArray(list) ? list.filter((pin) => pin?.about?.title && typeof pin.words === "string") : [];
}

/** @param {Pin[]} list */
export function setPins(list) {
  keep(NAME, list.length > 0 ? list : null);
}

/**
 * @param {string} doc
 * @param {Cited} place
 */
export function isPinned(doc, { start, end }) {
  return pins().some((pin) => pin.doc === doc && pin.start === start && pin.end === end);
}

/**
 * Takes a place in, or out again.
 * @param {import("../types/answers.js").DocumentAnswer} document
 * @param {Cited} cited
 */
export function togglePin(document, { start, end, voice }) {
  const others = pins().filter((pin) => pin.doc !== document.id || pin.start !== start || pin.end !== end);
  if (others.length < pins().length) return setPins(others);
  const words = document.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const quote = quotationAround(document, from, from + words.trim().length);
  setPins([...others, { doc: document.id, start, end, voice, words, note: "", about: about(document), quote }]);
}
