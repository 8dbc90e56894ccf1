// A server with the `_search` of OpenSearch, in memory: it takes the mappings and bulk files that `tarazy export` writes.

import { readdir, readFile } from "node:fs/promises";
import { only, score } from "./queries.mjs";
import { valuesOf } from "./tokens.mjs";

/** @typedef {{mapping: import("./tokens.mjs").Mapping, documents: any[]}} Index */

/**
 * @param {string} folder that `tarazy export` wrote
 * @returns {Promise<Record<string, Index>>}
 */
export async function load(folder) {
  const files = (await readdir(folder)).sort();
  const indices = /** @type {Record<string, Index>} */ ({});
  for (const name of ["articles", "words"]) {
    const { mappings } = JSON.parse(await readFile(`${folder}/${name}.mapping.json`, "utf8"));
    const bulk = await Promise.all(files.filter((file) => file.startsWith(`${name}-`)).map((file) => readFile(`${folder}/${file}`, "utf8")));
    const lines = bulk.flatMap((text) => text.trimEnd().split("\n")).map((line) => JSON.parse(line));
    indices[name] = { mapping: mappings, documents: lines.filter((_, at) => at % 2 === 1) };
  }
  return indices;
}

/**
 * The reply to a request.
 * @param {Index} index
 * @param {any} request
 */
export function search({ mapping, documents }, request) {
  const { query, size = 10, from = 0, sort, aggs, _source } = request;
  const found = documents.map((source) => ({ source, score: score(mapping, source, query) })).filter(({ score }) => score > 0);
  const sorted = found.sort((a, b) => before(a, b, sort ?? [{ _score: { order: "desc" } }]));
  return {
    took: 1, timed_out: false, _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: {
      total: { value: found.length, relation: "eq" }, max_score: null,
      hits: sorted.slice(from, from + size).map(({ source, score }) => ({ _index: "i", _id: source.id, _score: score, _source: picked(source, _source) })),
    },
    ...(aggs ? { aggregations: aggregate(mapping, found.map(({ source }) => ({ source, root: source })), aggs, "") } : {}),
  };
}

/** @typedef {{source: any, score: number}} Found */

/** @returns {number} */
function before(/** @type {Found} */ a, /** @type {Found} */ b, /** @type {any[]} */ [first, ...rest]) {
  if (!first) return 0;
  const [field, { order, missing }] = only(first);
  const value = (/** @type {Found} */ { source, score }) => (field === "_score" ? score : valuesOf(source, field)[0]);
  const [x, y] = [value(a), value(b)];
  if (x === y) return before(a, b, rest);
  if (x === undefined || y === undefined) return (x === undefined) === (missing !== "_first") ? 1 : -1;
  return (x < y) === (order === "asc") ? -1 : 1;
}

/** Of a document, the fields asked for. */
function picked(/** @type {any} */ source, /** @type {string[] | undefined} */ fields) {
  if (!fields) return source;
  const kept = {};
  for (const field of fields) {
    const names = field.split(".");
    const last = String(names.pop());
    const from = names.reduce((at, name) => at?.[name], source);
    if (from?.[last] === undefined) continue;
    const to = names.reduce((/** @type {any} */ at, name) => (at[name] ??= {}), kept);
    to[last] = from[last];
  }
  return kept;
}

/** @typedef {{source: any, root: any}} Item a document, or an object nested in one */

/** @returns {Record<string, any>} */
function aggregate(/** @type {import("./tokens.mjs").Mapping} */ mapping, /** @type {Item[]} */ items, /** @type {Record<string, any>} */ aggs, /** @type {string} */ path) {
  return Object.fromEntries(Object.entries(aggs).map(([name, { aggs: inner, ...rest }]) => {
    const [kind, body] = only(rest);
    const below = (/** @type {Item[]} */ items, at = path) => ({ doc_count: items.length, ...(inner ? aggregate(mapping, items, inner, at) : {}) });
    const values = (/** @type {Item} */ { source }) => valuesOf(path ? { [path]: source } : source, body.field);
    if (kind === "filter") return [name, below(items.filter(({ source }) => score(mapping, source, body, path) > 0))];
    if (kind === "missing") return [name, below(items.filter((item) => values(item).length === 0))];
    if (kind === "nested") return [name, below(items.flatMap(({ source, root }) => (source[body.path] ?? []).map((/** @type {any} */ inner) => ({ source: inner, root }))), body.path)];
    if (kind === "reverse_nested") return [name, below([...new Set(items.map(({ root }) => root))].map((root) => ({ source: root, root })), "")];
    if (kind !== "terms") throw new Error(`no such aggregation: ${kind}`);
    const keys = [...new Set(items.flatMap(values))];
    const buckets = keys.map((key) => ({ key, ...below(items.filter((item) => values(item).includes(key))) }));
    return [name, { buckets: buckets.sort((a, b) => b.doc_count - a.doc_count || (a.key < b.key ? -1 : 1)).slice(0, body.size) }];
  }));
}
