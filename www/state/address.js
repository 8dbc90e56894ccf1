/**
 * What an element shows, as kept in its attributes and in the address of the page.
 * @typedef {object} State
 * @property {string} query
 * @property {string | null} a id of the first document to compare
 * @property {string | null} b id of the second
 * @property {string[]} more ids of further ones
 * @property {View} view
 * @property {Sort} sort order of what is found
 * @property {string | null} speaker whose words are listed; {@link NOBODY} for those not named
 * @property {Passage | null} like the passage to which others are near
 * @property {number | null} row number of the row of a comparison that is opened, from 1
 * @property {string | null} only the filter of the rows
 * @property {string | null} doc id of the document opened
 * @property {Place | null} place the part of that document to show
 * @property {string | null} language of the interface, when chosen by the reader
 *
 * @typedef {(typeof VIEWS)[number]} View
 * @typedef {import("../types/answers.js").Sort} Sort
 * @typedef {{start: number, end: number}} Place half-open, UTF-16 code units
 * @typedef {Place & {doc: string}} Passage
 */

/** `collection` is the reader's own, `embed` and `quotes` are of the whole corpus; what follows `search` shows a comparison. */
export const VIEWS = /** @type {const} */ (["collection", "embed", "quotes", "search", "rows", "texts", "facts", "time", "versions"]);

/** Addresses longer than this are not ours: a query of 512 letters, as long as one may be, takes 3,072 when they are Cyrillic. */
const LONGEST = 8000;

/** The attributes of an element that hold its state, and the keys under which an address keeps them. */
const KEYS = /** @type {const} */ ({
  query: "q", a: "a", b: "b", view: "v", row: "row", doc: "doc", place: "p", lang: "ui", sort: "s", speaker: "sp", like: "like", more: "c", only: "f",
});

/** @typedef {keyof typeof KEYS} Attribute */

export const ATTRIBUTES = /** @type {Attribute[]} */ (Object.keys(KEYS));

/** In place of a speaker's name: those whom the texts do not name. */
export const NOBODY = "?";

/**
 * @param {(attribute: Attribute) => string | null} get
 * @returns {State}
 */
export function readState(get) {
  const [a, b] = [get("a") || null, get("b") || null];
  return {
    query: get("query") ?? "", a, b, more: get("more")?.split("|").filter(Boolean) ?? [], view: readView(get("view"), a, b), row: readNumber(get("row")), doc: get("doc") || null,
    place: readPlace(get("place")), language: get("lang") || null, sort: readSort(get("sort")), speaker: get("speaker") || null,
    like: readPassage(get("like")), only: get("only") || null,
  };
}

/**
 * @param {State} state
 * @returns {[Attribute, string | null][]} nothing for what is usual
 */
export function writeState({ query, a, b, more, view, row, doc, place, language, sort, speaker, like, only }) {
  const values = {
    query, a, b, view: view === readView(null, a, b) ? null : view, row, doc, place: place && writePlace(place),
    lang: language, sort: sort === "relevance" ? null : sort, speaker, like: like && writePassage(like), more: more.join("|"), only,
  };
  return ATTRIBUTES.map((name) => [name, values[name] ? String(values[name]) : null]);
}

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
  if (values.get(`${prefix}tarazy`) !== "1") return null;
  return readState((name) => values.get(prefix + KEYS[name]) ?? null);
}

/**
 * The fragment that shows `state`; what others keep in `hash` stays.
 * @param {string} hash
 * @param {State} state
 * @param {string} [prefix]
 * @returns {string} with `#`
 */
export function writeAddress(hash, state, prefix = "") {
  if (last.hash !== hash || last.prefix !== prefix) last = { hash, prefix, begins: `#${[...foreign(hash, prefix), `${prefix}tarazy=1`].join("&")}` };
  return last.begins + writeState(state).map(([name, value]) => (value ? `&${prefix}${KEYS[name]}=${encode(value)}` : "")).join("");
}

/** How the last address that was written begins: a page has thousands of links. */
let last = { hash: "", prefix: "", begins: "#tarazy=1" };

/**
 * What others keep in a fragment.
 * @param {string} hash
 * @param {string} prefix
 */
function foreign(hash, prefix) {
  const own = new Set(["tarazy", ...Object.values(KEYS)].map((key) => prefix + key));
  return pairs(hash).filter(([key]) => !own.has(key)).map(([, , raw]) => raw);
}

/**
 * @param {string | null} text such as `120-340`
 * @returns {Place | null}
 */
function readPlace(text) {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(text ?? "") ?? [];
  if (start === undefined || Number(start) >= Number(end)) return null;
  return { start: Number(start), end: Number(end) };
}

/** @param {Place} place */
function writePlace(place) {
  return `${place.start}-${place.end}`;
}

/**
 * @param {string | null} text such as `120-340@document`
 * @returns {Passage | null}
 */
function readPassage(text) {
  const [, numbers = null, doc] = /^([\d-]+)@(.+)$/su.exec(text ?? "") ?? [];
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
function readSort(name) {
  return name === "newest" || name === "oldest" ? name : "relevance";
}

/**
 * @param {string | null} name
 * @param {string | null} a
 * @param {string | null} b
 * @returns {View} two documents are compared unless the address says otherwise
 */
function readView(name, a, b) {
  return VIEWS.find((view) => view === name) ?? (a && b ? "rows" : "search");
}

/** @param {string | null} text */
function readNumber(text) {
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
