import { partQuery, searchQuery, Speech, wordsQuery } from "./request.js";

/**
 * How many documents each value of a field would leave, under the conditions on other fields.
 * @typedef {import("./look-up.js").Understood} Understood
 * @typedef {import("../../types/answers.js").FacetValue} FacetValue
 * @typedef {import("../../types/answers.js").AskedCondition["field"]} Field
 */

/** Most values of a field. */
const MOST = 100;

/** @type {[facet: string, column: string, field: Field][]} */
const COLUMNS = [["source", "source", "source"], ["language", "language", "lang"], ["month", "month", "date"], ["year", "year", "date"]];

/** @type {Field[]} */
const FIELDS = ["source", "lang", "date", "speaker", "statement"];

/**
 * What is counted beside the hits, and what needs a request of its own because of a condition on the same field.
 * @param {Understood} understood
 * @param {boolean} plain
 * @returns {{beside: Record<string, any>, apart: {query: Record<string, any>, aggs: Record<string, any>}[]}}
 */
export function counting(understood, plain) {
  const restricted = FIELDS.filter((field) => understood.asked.conditions.some((condition) => condition.field === field));
  const aggs = (/** @type {Field[]} */ fields) => Object.assign({}, ...fields.map((field) => counts(understood, field, plain)));
  return {
    beside: aggs(FIELDS.filter((field) => !restricted.includes(field))),
    apart: restricted.map((field) => ({ query: searchQuery(understood, plain, field), aggs: aggs([field]) })),
  };
}

/**
 * @param {Understood} understood
 * @param {Field} field
 * @param {boolean} plain
 * @returns {Record<string, any>}
 */
function counts(understood, field, plain) {
  if (field === "speaker") return plain ? {} : { speaker: speakers(understood) };
  if (field === "statement") return statements(understood, plain);
  const columns = COLUMNS.filter(([, , of]) => of === field);
  return Object.fromEntries(columns.map(([facet, column]) => [facet, { terms: { field: column, size: MOST } }]));
}

/**
 * Documents by whose words they are found in.
 * @param {Understood} understood
 */
function speakers(understood) {
  const statements = understood.asked.conditions.filter(({ field }) => field === "statement");
  const isNewsroom = statements.some(({ value }) => value === "newsroom");
  const finding = finds(understood, (found) => (isNewsroom ? { match_none: {} } : partQuery(found, "said.text", false)));
  const values = { terms: { field: "said.speaker", size: MOST }, aggs: { documents: { reverse_nested: {} } } };
  return { nested: { path: "said" }, aggs: { found: { filter: finding ?? { match_all: {} }, aggs: { values } } } };
}

/**
 * @param {Understood} understood
 * @param {boolean} plain
 */
function statements(understood, plain) {
  const others = understood.asked.conditions.filter(({ field }) => field !== "statement");
  const isSpeaker = others.some(({ field, negated }) => field === "speaker" && !negated);
  const where = (/** @type {string} */ value) => {
    const speech = new Speech([...others, { field: "statement", value, negated: false, days: null, names: [] }], plain);
    return finds(understood, (found) => speech.query(found));
  };
  if (understood.wanted.length === 0 || plain) return { statement: { terms: { field: "statement", size: 2 } } };
  return {
    "statement newsroom": { filter: isSpeaker ? { match_none: {} } : where("newsroom") },
    "statement quote": { filter: where("quote") },
  };
}

/**
 * The words that make a document found.
 * @param {Understood} understood
 * @param {(found: import("./look-up.js").Found) => Record<string, any>} where
 */
function finds(understood, where) {
  const { wanted, common } = understood;
  const finding = wanted.filter((_, at) => !common[at]);
  return wordsQuery({ ...understood, wanted: finding.length > 0 ? finding : wanted, common: [] }, where);
}

/**
 * @param {Record<string, any>[]} replies aggregations
 * @returns {Record<string, FacetValue[]>}
 */
export function facets(replies) {
  const all = Object.assign({}, ...replies);
  const statement = ["newsroom", "quote"].map((value) => ({ value, count: all[`statement ${value}`]?.doc_count ?? 0 })).filter(({ count }) => count > 0);
  return {
    source: values(all.source), language: values(all.language),
    speaker: values(all.speaker?.found.values),
    statement: all.statement ? values(all.statement) : sorted(statement),
    month: values(all.month), year: values(all.year),
  };
}

/**
 * @param {{buckets: {key: string, doc_count: number, documents?: {doc_count: number}}[]}} [counted]
 * @returns {FacetValue[]}
 */
function values(counted) {
  return sorted((counted?.buckets ?? []).map(({ key, doc_count: count, documents }) => ({ value: key, count: documents?.doc_count ?? count })));
}

/**
 * Most first, ties by value.
 * @param {FacetValue[]} values
 */
function sorted(values) {
  return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
