import { sideOf } from "../relations.js";

/**
 * Which parts of the texts belong to which rows. Pure functions.
 * @typedef {import("../../../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {import("../../../types/answers.js").Place} Place
 * @typedef {import("../filters.js").Numbered} Numbered
 * @typedef {Place & {rows: number[]}} Matched a place with the numbers of its rows
 */

/**
 * The places of one document in rows that several documents answer, each once.
 * @param {readonly Numbered[]} rows
 * @param {Map<string, unknown>} texts
 * @param {number} side
 * @returns {Matched[]} in the order of the text
 */
export function matchedPlaces(rows, texts, side) {
  /** @type {Map<string, Matched>} */
  const places = new Map();
  for (const { row, number } of rows) {
    for (const [at, { doc, claims }] of row.cells.entries()) {
      if (sideOf(texts, doc, at) !== side) continue;
      for (const { start, end } of claims) {
        const place = places.get(`${start}-${end}`) ?? { start, end, rows: [] };
        places.set(`${start}-${end}`, place);
        if (!place.rows.includes(number)) place.rows.push(number);
      }
    }
  }
  return [...places.values()].sort((x, y) => x.start - y.start || x.end - y.end);
}

/** The parts of a text that a reader may want alone. @typedef {"all" | "rows" | "direct" | `by:${string}`} Part */

/**
 * The places that a part of a text consists of.
 * @param {DocumentAnswer} document
 * @param {Part} part
 * @param {readonly Place[]} matched
 * @returns {readonly Place[] | null} null for the whole text
 */
export function placesOf({ quotes }, part, matched) {
  if (part === "all") return null;
  if (part === "rows") return matched;
  if (part === "direct") return quotes.filter(({ kind }) => kind !== "indirect");
  return quotes.filter(({ speaker }) => speaker === part.slice("by:".length));
}

/**
 * Everybody who speaks in the documents, most often quoted first.
 * @param {readonly DocumentAnswer[]} documents
 * @returns {string[]}
 */
export function speakersOf(documents) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { speaker } of documents.flatMap(({ quotes }) => quotes)) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort(([, x], [, y]) => y - x).map(([name]) => name);
}

/**
 * Those of a text's parts in which something of the places stands.
 * @template {Place} T
 * @param {readonly T[]} parts in the order of the text, none inside of another
 * @param {readonly Place[]} places in any order
 * @returns {T[]}
 */
export function touched(parts, places) {
  const sorted = places.toSorted((x, y) => x.start - y.start);
  let [at, reached] = [0, 0];
  return parts.filter(({ start, end }) => {
    for (let place = sorted[at]; place && place.start < end; place = sorted[at += 1]) reached = Math.max(reached, place.end);
    return reached > start;
  });
}

/**
 * @param {Place} place
 * @param {readonly Place[]} places
 */
export function touches(place, places) {
  return places.some(({ start, end }) => start < place.end && end > place.start);
}
