import { errorCode } from "../../state/errors.js";
import { locate } from "../quote/locate.js";

/**
 * A place that a reader collected, as it stands in the text of today.
 * @typedef {import("../pins.js").Pin} Pin
 * @typedef {import("../../export/citation.js").Source} Source
 * @typedef {import("../../export/citation.js").Cited} Cited
 * @typedef {"same" | "moved" | "changed" | "gone"} Found `changed`: its words are no longer in the text; `gone`: there is no such article here
 * @typedef {{pin: Pin, document: Source, cited: Cited, found: Found}} Entry
 */

/**
 * @param {Pin} pin
 * @param {import("../../types/answers.js").DocumentAnswer | null} document null where it is not among the articles at hand
 * @returns {Entry} with the words and the source of then where they cannot be found
 */
export function entryOf(pin, document) {
  const { start, end, voice, words, about, quote } = pin;
  if (document) {
    const place = locate(document.text, { start, end, check: null }, words);
    if (place.found !== "changed") return { pin, document, cited: { start: place.start, end: place.end, voice }, found: place.found };
  }
  return { pin, document: { ...about, id: pin.doc, text: "", quotes: quote ? [quote] : [] }, cited: { start, end, voice, words }, found: document ? "changed" : "gone" };
}

/** What an engine says of a document that is not here. Any other failure, as of a server, does not tell that it is gone. */
const GONE = ["unknown-document", "own-gone"];

/**
 * The documents of the places by id; null for those that are not here.
 * @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer
 * @param {import("../../types/answers.js").Engine} engine
 * @param {string[]} ids
 * @returns {Promise<Map<string, DocumentAnswer | null>>}
 */
export async function documentsOf(engine, ids) {
  /** @param {unknown} error */
  const missing = (error) => {
    if (GONE.includes(errorCode(error))) return null;
    throw error;
  };
  return new Map(await Promise.all(ids.map(async (id) => /** @type {const} */ ([id, await engine.show(id).catch(missing)]))));
}

/**
 * Where a place stands, by which it is told from others.
 * @param {Pin} pin
 */
export function keyOf({ doc, start, end }) {
  return `${start}-${end}@${doc}`;
}

/**
 * A list as it is now with what was removed from it, at its old positions; what was added again meanwhile stands once.
 * @param {Pin[]} list
 * @param {{pin: Pin, at: number}[]} removed by position
 */
export function withBack(list, removed) {
  const known = new Set(list.map(keyOf));
  return removed.filter(({ pin }) => !known.has(keyOf(pin))).reduce((all, { pin, at }) => all.toSpliced(at, 0, pin), list);
}

/**
 * A list with one item elsewhere.
 * @template T
 * @param {T[]} list
 * @param {number} from
 * @param {number} to
 */
export function movedTo(list, from, to) {
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, /** @type {T} */ (list[from]));
}
