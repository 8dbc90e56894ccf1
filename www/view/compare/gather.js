/**
 * The figures, dates and names of several documents, set beside each other. Pure functions.
 * @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {import("../../types/answers.js").Place} Place
 */

/**
 * @template T
 * @typedef {{key: string, label: string | null, language: string, cells: T[][]}} Beside one thing, with its places in every document
 */

/**
 * What is counted, in the words of the texts; words of one beginning count as one.
 * @param {DocumentAnswer[]} documents
 * @returns {Beside<import("../../types/answers.js").Figure>[]} what several documents count first, what is not told last
 */
export function figuresBeside(documents) {
  const rows = beside(documents, ({ figures }) => figures, (figure) => figure.counts ?? figure.unit);
  return rows.sort((x, y) => Number(x.label === null) - Number(y.label === null) || sides(y) - sides(x) || size(y) - size(x));
}

/**
 * @param {DocumentAnswer[]} documents
 * @returns {Beside<import("../../types/answers.js").TextDate>[]} by date; the key is the date, ISO
 */
export function datesBeside(documents) {
  const rows = beside(documents, ({ dates }) => dates, ({ iso }) => iso, (iso) => iso);
  return rows.sort((x, y) => order(x.key, y.key));
}

/**
 * @param {DocumentAnswer[]} documents
 * @param {import("../../types/answers.js").Name["kind"]} kind
 * @returns {Beside<Place>[]} the places of every name; names in several documents first
 */
export function namesBeside(documents, kind) {
  const rows = beside(documents, ({ names }) => names.filter((name) => name.kind === kind), ({ name }) => name, (name) => name.toLowerCase());
  const places = rows.map((row) => ({ ...row, cells: row.cells.map((names) => names.flatMap(({ mentions }) => mentions)) }));
  return places.sort((x, y) => sides(y) - sides(x) || size(y) - size(x));
}

/**
 * Dates of an unknown year last, a period by its beginning.
 * @param {string} x
 * @param {string} y
 */
export function order(x, y) {
  return Number(x.startsWith("-")) - Number(y.startsWith("-")) || (x < y ? -1 : Number(x > y));
}

/**
 * @template T
 * @param {DocumentAnswer[]} documents
 * @param {(document: DocumentAnswer) => T[]} list
 * @param {(item: T) => string | null} label
 * @param {(label: string) => string} [keyOf]
 * @returns {Beside<T>[]}
 */
function beside(documents, list, label, keyOf = beginning) {
  /** @type {Map<string, Beside<T>>} */
  const rows = new Map();
  for (const [at, document] of documents.entries()) {
    for (const item of list(document)) {
      const words = label(item);
      const key = words === null ? "" : keyOf(words);
      const row = rows.get(key) ?? { key, label: words, language: document.language, cells: documents.map(() => []) };
      rows.set(key, row);
      row.cells[at]?.push(item);
    }
  }
  return [...rows.values()];
}

/** Letters of a word that its forms have in common. */
const BEGINNING = 5;

/** @param {string} words */
function beginning(words) {
  return words.toLowerCase().split(/\s+/u).map((word) => word.slice(0, BEGINNING)).join(" ");
}

/** @param {{cells: unknown[][]}} row */
function sides({ cells }) {
  return cells.filter((cell) => cell.length > 0).length;
}

/** @param {{cells: unknown[][]}} row */
function size({ cells }) {
  return cells.flat().length;
}

/** Characters on each side of a place. */
const AROUND = 70;

/**
 * The sentence around a place, cut where it is long.
 * @param {DocumentAnswer} document
 * @param {Place} place
 * @returns {{before: string, words: string, after: string}}
 */
export function inSentence({ text, segments }, { start, end }) {
  const sentence = segments.find((segment) => segment.start <= start && end <= segment.end) ?? { start, end };
  const from = Math.max(sentence.start, start - AROUND);
  const to = Math.min(sentence.end, end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: oneLine(from > sentence.start ? `…${before.slice(before.indexOf(" ") + 1)}` : before),
    words: oneLine(text.slice(start, end)),
    after: oneLine(to < sentence.end ? `${after.slice(0, after.lastIndexOf(" ") + 1).trimEnd()}…` : after),
  };
}

/** @param {string} text whose numbers stay on one line */
function oneLine(text) {
  return text.replace(/\s+/gu, " ").replace(/(\d) (?=\d{3}(?!\d))/gu, "$1\u00a0");
}
