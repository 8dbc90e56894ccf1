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
  const { start, end, voice, words, about } = pin;
  if (document) {
    const place = locate(document.text, { start, end, check: null }, words);
    if (place.found !== "changed") return { pin, document, cited: { start: place.start, end: place.end, voice }, found: place.found };
  }
  return { pin, document: { ...about, id: pin.doc, text: "", quotes: [] }, cited: { start, end, voice, words }, found: document ? "changed" : "gone" };
}

/**
 * The documents of the places; those that are not here are left out.
 * @param {import("../../types/answers.js").Engine} engine
 * @param {Pin[]} list
 */
export async function documentsOf(engine, list) {
  const ids = [...new Set(list.map(({ doc }) => doc))];
  const asked = await Promise.allSettled(ids.map((id) => engine.show(id)));
  return new Map(asked.flatMap((found) => (found.status === "fulfilled" ? [[found.value.id, found.value]] : [])));
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
