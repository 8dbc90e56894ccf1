// As much of the query language of OpenSearch and Elasticsearch as our requests need, over documents in memory.

import { isNear, mappingOf, tokensOf } from "./tokens.mjs";

/** @typedef {import("./tokens.mjs").Mapping} Mapping */

/** The only thing in an object, which names what is to be done. */
export function only(/** @type {Record<string, any>} */ object) {
  const entries = Object.entries(object);
  const [first] = entries;
  if (entries.length !== 1 || !first) throw new Error(`one name is expected: ${JSON.stringify(object)}`);
  return first;
}

/**
 * What a document is worth for a query; 0 when it does not match.
 * @param {Mapping} mapping
 * @param {any} source
 * @param {Record<string, any>} query
 * @param {string} [path] of the nested object at hand
 * @returns {number}
 */
export function score(mapping, source, query, path = "") {
  const [name, body] = only(query);
  const rule = RULES[name];
  if (!rule) throw new Error(`no such query: ${name}`);
  return rule({ mapping, source, path }, body);
}

/** @typedef {{mapping: Mapping, source: any, path: string}} At */

/** Tokens at their positions; fields of nested objects are seen only inside of them. */
function tokens(/** @type {At} */ { mapping, source, path }, /** @type {string} */ field) {
  const isNested = field.startsWith("said.");
  if (isNested !== (path === "said")) throw new Error(`the field ${field} cannot be seen from here`);
  const [at, name] = isNested ? [mapping.properties?.["said"] ?? {}, field.slice("said.".length)] : [mapping, field];
  return tokensOf(at, source, name);
}

const list = (/** @type {any} */ value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** @type {Record<string, (at: At, body: any) => number>} */
const RULES = {
  match_all: () => 1,
  match_none: () => 0,
  bool(at, { must, should, filter, must_not: not, minimum_should_match: least, boost = 1, ...rest }) {
    if (Object.keys(rest).length > 0) throw new Error(`bool knows no ${Object.keys(rest)}`);
    const each = (/** @type {any} */ queries) => list(queries).map((query) => score(at.mapping, at.source, query, at.path));
    const [musts, shoulds, filters] = [each(must), each(should), each(filter)];
    const needed = least ?? (list(must).length + list(filter).length === 0 && shoulds.length > 0 ? 1 : 0);
    const holds = [...musts, ...filters].every((score) => score > 0) && each(not).every((score) => score === 0)
      && shoulds.filter((score) => score > 0).length >= needed;
    return holds ? boost * Math.max([...musts, ...shoulds].reduce((a, b) => a + b, 0), Number.MIN_VALUE) : 0;
  },
  term(at, body) {
    const [field, { value, boost = 1 }] = only(body);
    return boost * tokens(at, field).flat().filter((token) => token === String(value)).length;
  },
  terms(at, { boost = 1, ...body }) {
    const [field, values] = only(body);
    const wanted = new Set(values);
    return tokens(at, field).some((tokens) => tokens.some((token) => wanted.has(token))) ? boost : 0;
  },
  prefix(at, body) {
    const [field, { value }] = only(body);
    return tokens(at, field).flat().some((token) => token.startsWith(value)) ? 1 : 0;
  },
  fuzzy(at, body) {
    const [field, { value, fuzziness }] = only(body);
    return tokens(at, field).flat().some((token) => isNear(token, value, fuzziness)) ? 1 : 0;
  },
  range(at, body) {
    const [field, { gte = -Infinity, lte = Infinity }] = only(body);
    return tokens(at, field).flat().map(Number).some((value) => gte <= value && value <= lte) ? 1 : 0;
  },
  exists(at, { field }) {
    return tokens(at, field).length > 0 ? 1 : 0;
  },
  match_phrase(at, body) {
    const [field, { query }] = only(body);
    if (mappingOf(at.mapping, field).type !== "text") throw new Error(`${field} has no positions`);
    const [here, words] = [tokens(at, field), query.split(" ")];
    return here.filter((_, start) => words.every((/** @type {string} */ word, /** @type {number} */ step) => here[start + step]?.includes(word))).length;
  },
  nested({ mapping, source }, { path, query }) {
    return Math.max(0, ...list(source[path]).map((inner) => score(mapping, inner, query, path)));
  },
  span_near(at, body) {
    return spans(at, { span_near: body }).length;
  },
};

/**
 * The positions, first and one past the last, of spans; all must say of themselves that they are of one field.
 * @param {At} at
 * @param {Record<string, any>} query
 * @returns {[number, number][]}
 */
function spans(at, query) {
  const [name, body] = only(query);
  if (name === "span_near") {
    if (body.slop !== 0 || body.in_order !== true) throw new Error("spans side by side are expected");
    const fields = new Set(body.clauses.map(fieldOf));
    if (fields.size > 1) throw new Error(`spans of several fields: ${[...fields]}`);
    const each = body.clauses.map((/** @type {any} */ clause) => spans(at, clause));
    return each.reduce((/** @type {any} */ so, /** @type {any} */ next) => so.flatMap((/** @type {any} */ [start, end]) => next.filter((/** @type {any} */ span) => span[0] === end).map((/** @type {any} */ span) => [start, span[1]])));
  }
  if (name === "span_or") return body.clauses.flatMap((/** @type {any} */ clause) => spans(at, clause));
  if (name === "field_masking_span") return spans(at, body.query);
  const [inner, value] = name === "span_multi" ? only(body.match) : ["term", body];
  const [field, { value: wanted }] = only(value);
  const meets = (/** @type {string} */ token) => (inner === "prefix" ? token.startsWith(wanted) : token === wanted);
  return tokens(at, field).flatMap((here, start) => (here.some(meets) ? [/** @type {[number, number]} */ ([start, start + 1])] : []));
}

/** @returns {string} */
function fieldOf(/** @type {Record<string, any>} */ query) {
  const [name, body] = only(query);
  if (name === "field_masking_span") return body.field;
  if (name === "span_multi") return fieldOf({ span_term: only(body.match)[1] });
  if (name === "span_term") return only(body)[0];
  const fields = new Set(body.clauses.map(fieldOf));
  if (fields.size !== 1) throw new Error(`spans of several fields: ${[...fields]}`);
  return String([...fields][0]);
}
