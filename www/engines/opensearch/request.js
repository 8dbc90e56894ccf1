/**
 * Queries in the language of the server. Only what OpenSearch, Elasticsearch and, where `plain`, Quickwit know.
 * @typedef {import("./look-up.js").Found} Found
 * @typedef {import("./look-up.js").Understood} Understood
 * @typedef {import("../../types/answers.js").AskedCondition} AskedCondition
 * @typedef {Record<string, any>} Query
 */

/** What a match in the title is worth beside one in the text. */
const TITLE = 2;

/** One of these.
 * @param {Query[]} should
 * @returns {Query}
 */
export function anyOf(should) {
  if (should.length === 0) return { match_none: {} };
  return should.length === 1 && should[0] ? should[0] : { bool: { should, minimum_should_match: 1 } };
}

/**
 * @param {Query[]} must
 * @returns {Query}
 */
function allOf(must) {
  return must.length === 1 && must[0] ? must[0] : { bool: { must } };
}

/**
 * A part of the query in the tokens of one field.
 * @param {Found} found
 * @param {string} field such as `body`
 * @param {boolean} plain without spans
 * @returns {Query}
 */
export function partQuery({ part, how, meanings }, field, plain) {
  const words = part.words.map(({ word }) => word);
  if (how === "prefix") return { prefix: { [`${field}.words`]: { value: words[0] } } };
  if (how === "exact") return { match_phrase: { [`${field}.words`]: { query: words.join(" ") } } };
  const each = meanings.map(({ tokens }) => anyOf(tokens.map(({ field: kind, value, worth }) => ({ term: { [`${field}.${kind}`]: { value, boost: worth } } }))));
  if (how === "apart") return anyOf(each);
  if (plain) return allOf(each);
  return { span_near: { clauses: meanings.map(({ tokens }, at) => spans(tokens, field, part.kind === "prefix" && at === words.length - 1 ? words[at] : undefined)), slop: 0, in_order: true } };
}

/**
 * @param {import("./meaning.js").Token[]} tokens
 * @param {string} field
 * @param {string} [beginning] of the word, when it is unfinished
 */
function spans(tokens, field, beginning) {
  if (beginning !== undefined) return { span_multi: { match: { prefix: { [`${field}.words`]: { value: beginning } } } } };
  // Spans are of one field: where a stem is not known, the word is its own token among the words.
  const clauses = tokens.map(({ field: kind, value }) => {
    const span = { span_term: { [`${field}.${kind}`]: { value } } };
    return kind === "words" ? { field_masking_span: { query: span, field: `${field}.stems` } } : span;
  });
  return { span_or: { clauses: clauses.length > 0 ? clauses : [{ span_term: { [`${field}.stems`]: { value: "" } } }] } };
}

/** Where words must stand because of who says them. */
export class Speech {
  /** @type {AskedCondition[]} */
  #speakers;
  /** @type {string[]} */
  #statements;
  #plain;

  /**
   * @param {AskedCondition[]} conditions
   * @param {boolean} plain
   */
  constructor(conditions, plain) {
    this.#speakers = conditions.filter(({ field, negated }) => field === "speaker" && !negated);
    this.#statements = conditions.filter(({ field }) => field === "statement").map(({ value }) => String(value));
    this.#plain = plain;
  }

  /**
   * The part where the right ones say it.
   * @param {Found} found
   * @returns {Query}
   */
  query(found) {
    const isQuoted = this.#speakers.length > 0 || this.#statements.includes("quote");
    const isNewsroom = this.#statements.includes("newsroom");
    if (isQuoted && isNewsroom) return { match_none: {} };
    if (isQuoted) return this.#said(found);
    return partQuery(found, found.part.inTitle ? "title" : isNewsroom ? "newsroom" : "body", this.#plain);
  }

  /** @param {Found} found */
  #said(found) {
    const must = [partQuery(found, "said.text", this.#plain)];
    if (this.#speakers.length > 0) must.push(anyOf(this.#speakers.map((condition) => nameQuery(condition, "said.names"))));
    const said = nested(allOf(must), this.#plain);
    return found.part.inTitle ? allOf([said, partQuery(found, "title", this.#plain)]) : said;
  }
}

/**
 * @param {Query} query
 * @param {boolean} plain
 * @returns {Query}
 */
export function nested(query, plain) {
  return plain ? query : { nested: { path: "said", query, score_mode: "max" } };
}

/**
 * Every word of the name asked for is a form or the beginning of a word of the name.
 * @param {AskedCondition} condition
 * @param {string} field
 * @returns {Query}
 */
export function nameQuery({ names }, field) {
  return allOf(names.map(({ word, slip, half, stems }) => {
    const ways = [{ prefix: { [`${field}.words`]: { value: word } } }];
    if (slip) {
      ways.push({ prefix: { [`${field}.slips`]: { value: slip } } });
      ways.push(/** @type {any} */ (allOf([{ prefix: { [`${field}.slips`]: { value: half } } }, { terms: { [`${field}.stems`]: stems } }])));
    }
    return anyOf(ways);
  }));
}

/**
 * @param {AskedCondition} condition
 * @param {boolean} plain
 * @returns {Query}
 */
function conditionQuery(condition, plain) {
  const { field, value, days } = condition;
  if (field === "speaker") return nested(nameQuery(condition, "said.names"), plain);
  if (field === "source") return nameQuery(condition, "source_names");
  if (field === "date") return allOf([{ range: { last_day: { gte: days?.[0] } } }, { range: { first_day: { lte: days?.[1] } } }]);
  return { term: { [{ lang: "language", doc: "id", statement: "statement" }[field]]: { value } } };
}

/**
 * What makes a document found, in the words of the query only.
 * @param {Understood} understood
 * @param {(found: Found) => Query} where
 * @returns {Query | null} null for a query of conditions alone
 */
export function wordsQuery({ wanted, common }, where) {
  if (wanted.length === 0) return null;
  const clauses = wanted.map((clause) => anyOf(clause.map(where)));
  const finding = clauses.filter((_, at) => !common[at]);
  if (finding.length === 0 || finding.length === clauses.length) return anyOf(clauses);
  return { bool: { must: [anyOf(finding)], should: clauses.filter((_, at) => common[at]) } };
}

/**
 * The whole query; `without` the conditions on one field.
 * @param {Understood} understood
 * @param {boolean} plain
 * @param {AskedCondition["field"]} [without]
 * @returns {Query}
 */
export function searchQuery(understood, plain, without) {
  const conditions = understood.asked.conditions.filter(({ field }) => field !== without);
  const speech = new Speech(conditions, plain);
  const words = wordsQuery(understood, (found) => speech.query(found));
  const titles = understood.wanted.flat().map((found) => partQuery(found, "title", plain));
  return { bool: {
    must: [words ?? { match_all: {} }],
    should: titles.length > 0 ? [{ bool: { should: titles, boost: TITLE } }] : [],
    filter: conditions.filter(({ negated }) => !negated).map((condition) => conditionQuery(condition, plain)),
    must_not: [
      ...conditions.filter(({ negated }) => negated).map((condition) => conditionQuery(condition, plain)),
      ...understood.excluded.map((found) => partQuery(found, found.part.inTitle ? "title" : "body", plain)),
    ],
  } };
}

/** @type {Record<string, any>} */
const ORDERS = {
  newest: [{ first_day: { order: "desc", missing: "_last" } }, { _score: { order: "desc" } }],
  oldest: [{ first_day: { order: "asc", missing: "_last" } }, { _score: { order: "desc" } }],
};

/**
 * @param {import("../../types/answers.js").Sort} [sort]
 * @returns {any[]}
 */
export function order(sort) {
  return ORDERS[sort ?? ""] ?? [{ _score: { order: "desc" } }, { id: { order: "asc" } }];
}
