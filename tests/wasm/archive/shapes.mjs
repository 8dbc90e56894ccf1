// The shapes of requests as the documentation of OpenSearch and Elasticsearch gives them, written down as what each name may have inside.

import assert from "node:assert/strict";
import { only } from "./queries.mjs";

const isText = (/** @type {unknown} */ value) => typeof value === "string";
const isCount = (/** @type {unknown} */ value) => Number.isInteger(value) && Number(value) >= 0;

/** @type {Record<string, (value: any) => void>} what stands at the top of a request */
const REQUEST = {
  from: count, size: count, query: checkQuery, aggs: checkAggregations, track_total_hits: flag, track_scores: flag,
  sort: (orders) => orders.forEach(checkOrder), _source: (fields) => fields.forEach(text),
};

/**
 * Fails for a request that no server would take.
 * @param {Record<string, unknown>} request
 */
export function checkRequest(request) {
  checkKeys(request, REQUEST);
  assert.ok((Number(request["from"] ?? 0)) + Number(request["size"] ?? 10) <= 10_000, "servers give no more than ten thousand");
}

function checkKeys(/** @type {Record<string, any>} */ object, /** @type {Record<string, (value: any) => void>} */ known) {
  for (const [key, value] of Object.entries(object)) {
    const check = known[key];
    assert.ok(check, `${key} is not documented`);
    check(value);
  }
}

/** @type {Record<string, (body: any) => void>} */
const QUERIES = {
  match_all: (body) => checkKeys(body, {}),
  match_none: (body) => checkKeys(body, {}),
  bool: (body) => checkKeys(body, { must: queries, should: queries, filter: queries, must_not: queries, minimum_should_match: count, boost: number }),
  term: field({ value: scalar, boost: number }),
  terms({ boost, ...body }) {
    if (boost !== undefined) number(boost);
    const [name, values] = only(body);
    text(name);
    assert.ok(Array.isArray(values) && values.length <= 65_536);
    values.forEach(text);
  },
  prefix: field({ value: text }),
  fuzzy: field({ value: text, fuzziness: (value) => assert.ok([1, 2].includes(value)), transpositions: flag }),
  range: field({ gte: number, lte: number }),
  exists: (body) => checkKeys(body, { field: text }),
  match_phrase: field({ query: text }),
  nested: (body) => checkKeys(body, { path: text, query: checkQuery, score_mode: (mode) => assert.ok(["avg", "max", "min", "sum", "none"].includes(mode)) }),
  ...spans(),
};

function spans() {
  return {
    span_near: (/** @type {any} */ body) => checkKeys(body, { clauses: queries, slop: count, in_order: flag }),
    span_or: (/** @type {any} */ body) => checkKeys(body, { clauses: queries }),
    span_term: field({ value: text }),
    span_multi: (/** @type {any} */ body) => checkKeys(body, { match: checkQuery }),
    field_masking_span: (/** @type {any} */ body) => checkKeys(body, { query: checkQuery, field: text }),
  };
}

function checkQuery(/** @type {any} */ query) {
  const [name, body] = only(query);
  assert.ok(QUERIES[name], `no query ${name} is documented`);
  QUERIES[name]?.(body);
}

function checkAggregations(/** @type {Record<string, any>} */ aggs) {
  for (const { aggs: inner, ...kind } of Object.values(aggs)) {
    const [name, body] = only(kind);
    if (name === "filter") checkQuery(body);
    else checkKeys(body, { terms: { field: text, size: count }, nested: { path: text }, missing: { field: text }, reverse_nested: {} }[name] ?? assert.fail(name));
    if (inner) checkAggregations(inner);
  }
}

function checkOrder(/** @type {any} */ order) {
  const [, body] = only(order);
  checkKeys(body, { order: (way) => assert.ok(["asc", "desc"].includes(way)), missing: (place) => assert.ok(["_first", "_last"].includes(place)) });
}

/** @returns {(body: any) => void} */
function field(/** @type {Record<string, (value: any) => void>} */ known) {
  return (body) => {
    const [name, value] = only(body);
    text(name);
    checkKeys(value, known);
  };
}

function queries(/** @type {any} */ value) {
  value.forEach(checkQuery);
}

function text(/** @type {unknown} */ value) {
  assert.ok(isText(value), `${JSON.stringify(value)} is no text`);
}

function scalar(/** @type {unknown} */ value) {
  assert.ok(isText(value) || typeof value === "number", `${JSON.stringify(value)} is no value`);
}

function number(/** @type {unknown} */ value) {
  assert.equal(typeof value, "number");
}

function count(/** @type {unknown} */ value) {
  assert.ok(isCount(value), `${JSON.stringify(value)} is no count`);
}

function flag(/** @type {unknown} */ value) {
  assert.equal(typeof value, "boolean");
}
