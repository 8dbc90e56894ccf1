import { ArchiveError } from "./errors.js";
import { nameQuery, nested } from "./request.js";

/** @typedef {import("../../types/answers.js").QuotesAnswer} QuotesAnswer */

/** Most speakers that are listed. */
const MOST = 1000;

/**
 * Who said what: everybody with the number of quotations, and the quotations of those asked for.
 * @param {import("./index.js").Archive} archive
 * @param {import("../../types/answers.js").QuotesOptions} options
 * @returns {Promise<QuotesAnswer>}
 */
export async function quotes(archive, { speaker, limit = 100 }) {
  if (archive.plain) throw new ArchiveError("archive-quotes", "Quickwit counts documents only, not the quotations in them");
  const meant = await query(archive, speaker);
  const [{ aggregations }, { hits }] = await Promise.all([
    archive.articles({ size: 0, query: { match_all: {} }, aggs: { said: { nested: { path: "said" }, aggs: {
      speakers: { terms: { field: "said.speaker", size: MOST } },
      unknown: { missing: { field: "said.speaker" } },
      meant: { filter: meant, aggs: { speakers: { terms: { field: "said.speaker", size: MOST } } } },
    } } } }),
    archive.articles({ size: limit, query: nested(meant, false), sort: [{ first_day: { order: "asc", missing: "_last" } }, { id: { order: "asc" } }], _source: ["id", "said"] }),
  ]);
  const said = aggregations?.said;
  const names = new Set(said.meant.speakers.buckets.map((/** @type {any} */ { key }) => key));
  const isMeant = (/** @type {string | null} */ name) => (name === null ? speaker === undefined || speaker === null : names.has(name));
  const speakers = said.speakers.buckets.map((/** @type {any} */ { key, doc_count: count }) => ({ name: key, count }));
  if (said.unknown.doc_count > 0) speakers.push({ name: null, count: said.unknown.doc_count });
  const order = new Map(speakers.map((/** @type {any} */ { name }, /** @type {number} */ at) => [name, at]));
  const listed = hits.hits.flatMap(({ _source }) => quotesOf(_source)).filter(({ speaker }) => isMeant(speaker));
  const place = (/** @type {{speaker: string | null}} */ { speaker }) => order.get(speaker) ?? MOST;
  return { total: said.meant.doc_count, speakers, quotes: listed.sort((a, b) => place(a) - place(b)).slice(0, limit) };
}

/**
 * @param {import("./index.js").Archive} archive
 * @param {string | null} [speaker]
 * @returns {Promise<Record<string, any>>}
 */
async function query(archive, speaker) {
  if (speaker === undefined) return { match_all: {} };
  if (speaker === null) return { bool: { must_not: [{ exists: { field: "said.speaker" } }] } };
  const { conditions } = await archive.ask(`speaker:"${speaker.replaceAll("\"", " ")}"`, {});
  const [condition] = conditions;
  return condition ? nameQuery(condition, "said.names") : { match_none: {} };
}

/**
 * The quotations of a document under the usual spelling of who speaks, reported speech last.
 * @param {any} source
 * @returns {QuotesAnswer["quotes"]}
 */
function quotesOf({ id, said }) {
  const quotes = said.map((/** @type {any} */ { speaker, quote }) => ({ doc: id, speaker, quote }));
  const rank = (/** @type {any} */ { quote }) => (quote.kind === "indirect" ? 1 : 0);
  return quotes.sort((/** @type {any} */ a, /** @type {any} */ b) => rank(a) - rank(b) || a.quote.start - b.quote.start);
}
