import { TarazyError } from "../../loader/errors.js";
import { hits, OF_HIT } from "./hits.js";
import { anyOf, order, partQuery } from "./request.js";
import { total } from "./server.js";

/**
 * @typedef {import("./passages.js").Source} Source
 * @typedef {{word: string, count: number, keys: string[]}} Weighed
 */

/** Words by which is searched, and those that are weighed. */
const MOST_WORDS = 24;
const WEIGHED = 400;
/** Letters of the shortest word that can tell what a text is about. */
const SHORTEST = 3;
/** Of so many of the words, two must stand in what is related. */
const LEAST = 2;
/** Two texts are copies when this share of the word triples of the shorter one stands in both, and so many. */
const COPIED = 0.6;
const LEAST_TRIPLES = 6;

/**
 * What has the weightiest words of a document, or of a part of it.
 * @param {import("./index.js").Archive} archive
 * @param {string} id
 * @param {import("../../types/answers.js").RelatedOptions} options
 * @returns {Promise<import("../../types/answers.js").RelatedAnswer>}
 */
export async function related(archive, id, { start = 0, end = Infinity, limit = 10 }) {
  const own = await archive.articles({ size: 1, query: { term: { id: { value: id } } }, _source: ["id", "body", "places"] });
  const source = own.hits.hits[0]?._source;
  if (!source) throw new TarazyError("unknown-document", `no document has the id "${id}"`);
  const words = await weightiest(archive, wordsIn(source, start, end));
  if (words.length === 0) return { doc: id, total: 0, hits: [], words: [], copies: [] };
  const wanted = words.map((word) => [asFound(word)]);
  const reply = await archive.articles({
    size: limit, track_total_hits: true, sort: order(),
    query: { bool: {
      must: [{ bool: { should: wanted.flat().map((found) => anyOf([partQuery(found, "body", archive.plain)])), minimum_should_match: Math.min(LEAST, wanted.length) } }],
      must_not: [{ term: { id: { value: id } } }],
    } },
    _source: OF_HIT,
  });
  const triples = triplesOf(source, start, end);
  const copies = reply.hits.hits.filter(({ _source }) => areCopies(triples, triplesOf(_source, 0, Infinity))).map(({ _source }) => _source.id);
  return { doc: id, total: total(reply), hits: hits(reply, wanted, () => () => true), words: words.map(({ word }) => word), copies };
}

/**
 * @param {Source} source
 * @param {number} start
 * @param {number} end
 * @returns {Weighed[]} most frequent first
 */
function wordsIn({ body, places }, start, end) {
  const stems = body.stems.split(" ");
  /** @type {Map<string, Weighed>} */
  const found = new Map();
  for (const [position, word] of body.words.split(" ").entries()) {
    const place = places[2 * position] ?? -1;
    if (place < start || place >= end || [...word].length < SHORTEST) continue;
    const key = stems[position] ?? "";
    const known = found.get(key) ?? { word, count: 0, keys: key === "¶" ? [] : key.split("|") };
    known.count += 1;
    found.set(key, known);
  }
  return [...found.values()].sort((a, b) => b.count - a.count).slice(0, WEIGHED);
}

/**
 * Those that are frequent here and rare in the archive.
 * @param {import("./index.js").Archive} archive
 * @param {Weighed[]} words
 */
async function weightiest(archive, words) {
  if (words.length === 0) return [];
  const [{ documents }, { hits }] = await Promise.all([
    archive.described(),
    archive.words({ size: words.length, query: { terms: { word: words.map(({ word }) => word) } }, _source: ["word", "documents"] }),
  ]);
  const stands = new Map(hits.hits.map(({ _source: { word, documents } }) => [word, documents]));
  const weigh = (/** @type {Weighed} */ { word, count }) => Math.log(1 + count) * Math.log((documents + 1) / (stands.get(word) ?? 1));
  const weighed = words.map((word) => ({ ...word, weight: weigh(word) })).filter(({ weight }) => weight > 0);
  return weighed.sort((a, b) => b.weight - a.weight).slice(0, MOST_WORDS);
}

/**
 * @param {Weighed} word
 * @returns {import("./look-up.js").Found}
 */
function asFound({ word, keys }) {
  const tokens = [{ field: /** @type {const} */ ("words"), value: word, worth: 0.1 }, ...keys.map((value) => ({ field: /** @type {const} */ ("stems"), value, worth: 0.9 }))];
  const asked = { word, slip: "", letters: "", typos: 0, stems: [], keys };
  return {
    part: { kind: "words", inTitle: false, start: 0, end: 0, words: [asked], layouts: [] },
    how: "apart", meanings: [{ tokens, assumed: null, level: "form" }],
  };
}

/**
 * Three words side by side, of a document or of a part of it.
 * @param {Source} source
 * @param {number} start
 * @param {number} end
 */
function triplesOf({ body, places }, start, end) {
  const isInside = (/** @type {number} */ place) => start <= place && place < end;
  const words = body.stems.split(" ").filter((stem, at) => stem === "¶" || isInside(places[2 * at] ?? -1));
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(" ")).filter((triple) => !triple.includes("¶")));
}

/**
 * @param {Set<string>} a
 * @param {Set<string>} b
 */
function areCopies(a, b) {
  const shared = [...a].filter((triple) => b.has(triple)).length;
  return shared >= LEAST_TRIPLES && shared >= COPIED * Math.min(a.size, b.size);
}
