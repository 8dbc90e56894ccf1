/**
 * What an element shows, as kept in its attributes and in the address of the page.
 * @typedef {object} State
 * @property {string} query
 * @property {string | null} a id of the first document to compare
 * @property {string | null} b id of the second
 * @property {"search" | "rows" | "texts" | "quotes"} view
 * @property {Sort} sort order of what is found
 * @property {string | null} speaker whose words are listed; {@link NOBODY} for those not named
 * @property {Passage | null} like the passage to which others are near
 * @property {number | null} row number of the row opened in the two texts, from 1
 * @property {string | null} doc id of the document opened
 * @property {Place | null} place the part of that document to show
 * @property {string | null} language of the interface, when chosen by the reader
 *
 * @typedef {import("../types/answers.js").Sort} Sort
 * @typedef {{start: number, end: number}} Place half-open, UTF-16 code units
 * @typedef {Place & {doc: string}} Passage
 */

/** Addresses longer than this are not ours: no state of an element needs so much. */
const LONGEST = 2000;

const KEYS = /** @type {const} */ (["tarazy", "q", "a", "b", "v", "row", "doc", "p", "ui", "s", "sp", "like"]);

/** In place of a speaker's name: those whom the texts do not name. */
export const NOBODY = "?";

/** @type {State} */
export const emptyState = {
  query: "", a: null, b: null, view: "search", row: null, doc: null, place: null, language: null, sort: "relevance", speaker: null, like: null,
};

/**
 * Reads the state from the fragment of an address. Never throws.
 * @param {string} hash with or without `#`
 * @param {string} [prefix] tells several elements on a page apart
 * @returns {State | null} null when the fragment belongs to somebody else
 */
export function readAddress(hash, prefix = "") {
  if (hash.length > LONGEST) return null;
  /** @type {Map<string, string>} */
  const values = new Map();
  for (const [key, value] of pairs(hash)) if (!values.has(key)) values.set(key, decode(value));
  /** @param {typeof KEYS[number]} key */
  const get = (key) => values.get(prefix + key) || null;
  if (get("tarazy") !== "1") return null;
  const [a, b] = [get("a"), get("b")];
  return {
    query: get("q") ?? "",
    a,
    b,
    view: readView(get("v"), a, b),
    row: readNumber(get("row")),
    doc: get("doc"),
    place: readPlace(get("p")),
    language: get("ui"),
    sort: readSort(get("s")),
    speaker: get("sp"),
    like: readPassage(get("like")),
  };
}

/**
 * The fragment that shows `state`; what others keep in `hash` stays.
 * @param {string} hash
 * @param {State} state
 * @param {string} [prefix]
 * @returns {string} with `#`
 */
export function writeAddress(hash, state, prefix = "") {
  const own = new Set(KEYS.map((key) => prefix + key));
  const foreign = pairs(hash).filter(([key]) => !own.has(key)).map(([, , raw]) => raw);
  const view = state.view === readView(null, state.a, state.b) ? null : state.view;
  const values = {
    tarazy: "1", q: state.query, a: state.a, b: state.b, v: view, row: state.row,
    doc: state.doc, p: state.place && writePlace(state.place), ui: state.language,
    s: writeSort(state.sort), sp: state.speaker, like: state.like && writePassage(state.like),
  };
  const mine = Object.entries(values).flatMap(([key, value]) => (value ? [`${prefix}${key}=${encode(String(value))}`] : []));
  return `#${[...foreign, ...mine].join("&")}`;
}

/**
 * @param {string | null} text such as `120-340`
 * @returns {Place | null}
 */
export function readPlace(text) {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(text ?? "") ?? [];
  if (start === undefined || Number(start) >= Number(end)) return null;
  return { start: Number(start), end: Number(end) };
}

/** @param {Place} place */
export function writePlace(place) {
  return `${place.start}-${place.end}`;
}

/**
 * @param {string | null} text such as `120-340@document`
 * @returns {Passage | null}
 */
export function readPassage(text) {
  const [, numbers = null, doc] = /^([\d-]+)@(.+)$/u.exec(text ?? "") ?? [];
  const place = readPlace(numbers);
  return place && doc ? { ...place, doc } : null;
}

/** @param {Passage} passage */
export function writePassage(passage) {
  return `${writePlace(passage)}@${passage.doc}`;
}

/**
 * @param {string | null} name
 * @returns {Sort}
 */
export function readSort(name) {
  return name === "newest" || name === "oldest" ? name : "relevance";
}

/**
 * @param {Sort} sort
 * @returns {string | null} nothing for the usual order
 */
export function writeSort(sort) {
  return sort === "relevance" ? null : sort;
}

/**
 * @param {string | null} name
 * @param {string | null} a
 * @param {string | null} b
 * @returns {State["view"]} two documents are compared unless the address says otherwise
 */
export function readView(name, a, b) {
  if (name === "search" || name === "rows" || name === "texts" || name === "quotes") return name;
  return a && b ? "rows" : "search";
}

/** @param {string | null} text */
export function readNumber(text) {
  return /^[1-9]\d{0,4}$/u.test(text ?? "") ? Number(text) : null;
}

/**
 * @param {string} hash
 * @returns {[key: string, value: string, raw: string][]}
 */
function pairs(hash) {
  const parts = hash.replace(/^#/u, "").split("&").filter(Boolean);
  return parts.map((raw) => {
    const at = raw.indexOf("=");
    return at < 0 ? [raw, "", raw] : [raw.slice(0, at), raw.slice(at + 1), raw];
  });
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(?:%[\da-f]{2})+|%/giu, decodeWhatCanBe);
  }
}

/**
 * Drops the bytes that are no UTF-8 and keeps the rest.
 * @param {string} escapes a run such as `%D1%82%E0`, or a single `%`
 */
function decodeWhatCanBe(escapes) {
  const bytes = escapes.split("%").filter(Boolean).map((hex) => Number.parseInt(hex, 16));
  return new TextDecoder().decode(Uint8Array.from(bytes)).replaceAll("\ufffd", "");
}

/** @param {string} text */
function encode(text) {
  // Half of a surrogate pair cannot be encoded.
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, ""));
}
