import { order } from "../gather.js";

/**
 * When something is said and of when it tells, over several documents. Pure functions.
 * @typedef {import("../../../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {{side: number, place: {start: number, end: number}, speaker: string | null | undefined}} Told `speaker`: undefined outside of quotations
 * @typedef {{iso: string, published: number[], told: Told[]}} Moment `published`: the documents that came out then
 */

/**
 * @param {DocumentAnswer[]} documents
 * @returns {{moments: Moment[], undated: number[]}} moments by time; documents whose own date is not known
 */
export function momentsOf(documents) {
  /** @type {Map<string, Moment>} */
  const moments = new Map();
  /** @param {string} iso */
  const at = (iso) => {
    const known = moments.get(iso) ?? { iso, published: [], told: [] };
    moments.set(iso, known);
    return known;
  };
  for (const [side, document] of documents.entries()) {
    if (document.published) at(document.published.iso).published.push(side);
    for (const { iso, start, end } of document.dates) if (iso) at(iso).told.push({ side, place: { start, end }, speaker: speakerAt(document, start, end) });
  }
  const undated = documents.flatMap(({ published }, side) => (published ? [] : [side]));
  return { moments: [...moments.values()].sort((x, y) => order(x.iso, y.iso)), undated };
}

/**
 * Who says the words at a place.
 * @param {DocumentAnswer} document
 * @param {number} start
 * @param {number} end
 * @returns {string | null | undefined} null for somebody whom the text does not name, undefined for the newsroom
 */
function speakerAt({ quotes }, start, end) {
  return quotes.find((quote) => quote.start <= start && end <= quote.end)?.speaker;
}
