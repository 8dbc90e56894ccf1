import { TarazyError } from "../../loader/errors.js";
import { compare } from "./compare.js";
import { counting, facets } from "./facets.js";
import { understand } from "./look-up.js";
import { quotes } from "./quotes.js";
import { related } from "./related.js";
import { hits, isMeant, OF_HIT } from "./hits.js";
import { order, partQuery, searchQuery } from "./request.js";
import { isPartial, Server, total } from "./server.js";
import { asking } from "./wasm.js";

export { ArchiveError } from "./errors.js";

/** @import { CompareAnswer, DocumentAnswer, FacetValue, Info, QuotesAnswer, QuotesOptions, RelatedAnswer, RelatedOptions, SearchAnswer, SearchOptions } from "../../types/answers.js" */

/**
 * @typedef {object} ArchiveOptions
 * @property {string | URL} url of the server: what stands before the name of an index, for Quickwit with `/api/v1/_elastic`
 * @property {string} [articles] the index of articles, by default `articles`
 * @property {string} [words] the index of words, by default `words`
 * @property {"opensearch" | "elasticsearch" | "quickwit"} [kind] Quickwit knows no typing errors, and a phrase in other forms is there its words anywhere, and who said what is not listed
 * @property {Record<string, string>} [headers] sent with every request
 * @property {number} [timeout] milliseconds that an answer may take, by default 10 000
 * @property {number} [listed] most articles that `info` lists, newest first, by default 500
 * @property {import("../../loader/module.js").ModuleSource} [queryWasm] what reads queries: `tarazy-query.wasm` beside this file
 * @property {import("../../loader/module.js").ModuleSource} [compareWasm] what compares: `tarazy-compare.wasm`
 * @property {import("../../loader/module.js").ModuleSource} [textsWasm] what reads texts of the reader's own: `tarazy-texts.wasm`
 */

/** @typedef {{version: string, documents: number, questions: Info["questions"], pack: string}} Described */

/** Sorts with most documents first are asked for so many. */
const MOST_DOCUMENTS = 10_000;

/**
 * An engine for elements, over an archive on a server that has the interface of Elasticsearch and was filled by `tarazy export`.
 * Errors have a `code`: `archive-unreachable`, `archive-timeout`, `archive-refused`, `archive-failed`, `archive-answer`, `archive-quotes`,
 * `unknown-document`, and those of `open`.
 * @param {ArchiveOptions} options
 */
export function opensearch(options) {
  return new Archive(options);
}

/** The interface of an engine, with its questions turned into requests. */
export class Archive {
  #server;
  #options;
  /** @type {Promise<Described> | null} */
  #described = null;
  /** @type {Map<string, string>} texts of the reader's own, by id */
  #added = new Map();

  /** @param {ArchiveOptions} options */
  constructor(options) {
    this.#options = { articles: "articles", words: "words", listed: 500, timeout: 10_000, headers: {}, ...options };
    this.#server = new Server(options.url, this.#options.headers, this.#options.timeout);
    this.kind = options.kind ?? "opensearch";
    this.ask = asking(options.queryWasm);
  }

  /** True for a server that knows only the simplest queries. */
  get plain() {
    return this.kind === "quickwit";
  }

  /** @param {object} body */
  articles(body) {
    return this.#server.search(this.#options.articles, body);
  }

  /** @param {object} body */
  words(body) {
    return this.#server.search(this.#options.words, body);
  }

  /** @param {import("./look-up.js").Found} found */
  async has(found) {
    const field = found.part.inTitle ? "title" : "body";
    return total(await this.articles({ size: 0, track_total_hits: true, query: partQuery(found, field, this.plain) })) > 0;
  }

  /**
   * What belongs to no article; asked once.
   * @returns {Promise<Described>}
   */
  described() {
    this.#described ??= this.#describe();
    this.#described.catch(() => (this.#described = null));
    return this.#described;
  }

  async #describe() {
    const { hits } = await this.words({ size: 1, query: { term: { word: { value: "¶" } } } });
    const described = hits.hits[0]?._source.archive;
    if (!described) throw new TarazyError("archive-answer", "the index of words does not describe an archive");
    return described;
  }

  /**
   * What the archive holds; of the articles only the newest.
   * @returns {Promise<Info>}
   */
  async info() {
    const fields = ["id", "title", "language", "source", "url", "published", "kind"].map((field) => `shown.${field}`);
    const [{ version, questions }, { hits }] = await Promise.all([
      this.described(),
      this.articles({ size: this.#options.listed, query: { match_all: {} }, sort: order("newest").slice(0, 1), _source: [...fields, "count"] }),
    ]);
    const documents = hits.hits.map(({ _source: { shown, count } }) => {
      const { id, title, language, source, url, published, kind } = shown;
      return { id, title, language, source, url, published, kind, words: count };
    });
    return { version, pack: null, questions, documents };
  }

  /**
   * Finds documents. `from` leaves out so many of the first.
   * @param {string} query
   * @param {SearchOptions & {from?: number}} [options]
   * @returns {Promise<SearchAnswer>}
   */
  async search(query, options = {}) {
    const understood = await understand(this, String(query), options);
    const { asked } = understood;
    if (asked.notes.includes("empty")) return { query, total: 0, hits: [], facets: facets([]), suggestion: null, notes: asked.notes };
    const { beside, apart } = counting(understood, this.plain);
    const sort = order(options.sort);
    const from = Math.min(options.from ?? 0, MOST_DOCUMENTS);
    const size = Math.min(options.limit ?? 10, MOST_DOCUMENTS - from);
    const [reply, ...counted] = await Promise.all([
      this.articles({ from, size, track_total_hits: true, track_scores: true, query: searchQuery(understood, this.plain), sort, aggs: beside, _source: OF_HIT }),
      ...apart.map((body) => this.articles({ size: 0, ...body })),
    ]);
    return {
      query, total: total(reply),
      hits: hits(reply, understood.wanted, isMeant(asked), options.places),
      facets: facets([reply, ...counted].map(({ aggregations }) => aggregations ?? {})),
      suggestion: suggestion(understood),
      notes: [...asked.notes, ...assumptions(understood), ...([reply, ...counted].some(isPartial) ? ["partial"] : [])],
    };
  }

  /**
   * The values by which what a query finds can be narrowed.
   * @param {string} query
   * @returns {Promise<Record<string, FacetValue[]>>}
   */
  async facets(query) {
    return (await this.search(query, { limit: 0 })).facets;
  }

  /**
   * A document with its text and facts.
   * @param {string} id
   * @returns {Promise<DocumentAnswer>}
   */
  async show(id) {
    if (this.#added.has(id)) return this.#showOwn(id, this.#added);
    const { hits } = await this.articles({ size: 1, query: { term: { id: { value: String(id) } } }, _source: ["shown"] });
    const shown = hits.hits[0]?._source.shown;
    if (!shown) throw new TarazyError("unknown-document", `no document has the id "${id}"`);
    return camel(shown);
  }

  /**
   * The same.
   * @param {string} id
   */
  get(id) {
    return this.show(id);
  }

  /**
   * Documents on the matter of a document, or of a part of it.
   * @param {string} id
   * @param {RelatedOptions} [options]
   * @returns {Promise<RelatedAnswer>}
   */
  related(id, options = {}) {
    return related(this, String(id), options);
  }

  /**
   * Who said what.
   * @param {QuotesOptions} [options]
   * @returns {Promise<QuotesAnswer>}
   */
  quotes(options = {}) {
    return quotes(this, options);
  }

  /**
   * A text of the reader's own, to be shown and compared like any document. It stays in this page.
   * @param {string} id
   * @param {string} text
   * @returns {Promise<DocumentAnswer>}
   */
  async add(id, text) {
    // Kept only when it can be read: one that cannot would break every other.
    const shown = await this.#showOwn(id, new Map([[id, text]]));
    this.#added.set(id, text);
    return shown;
  }

  /**
   * @param {string} id
   * @param {Map<string, string>} texts
   */
  async #showOwn(id, texts) {
    return (await compare(this.#options, [(await this.described()).pack], texts)).show(id);
  }

  /**
   * Two or more documents side by side. They are compared in this page.
   * @param {string[]} ids
   * @returns {Promise<CompareAnswer>}
   */
  async compare(ids) {
    const wanted = [...new Set(ids)].filter((id) => !this.#added.has(id));
    const [{ pack }, { hits }] = await Promise.all([
      this.described(),
      this.articles({ size: wanted.length, query: { terms: { id: wanted } }, _source: ["id", "pack"] }),
    ]);
    const packs = [pack, ...hits.hits.map(({ _source }) => _source.pack)];
    const own = new Map([...this.#added].filter(([id]) => ids.includes(id)));
    return (await compare(this.#options, packs, own)).compare(ids);
  }
}

/**
 * The query with what was assumed in place of what was typed.
 * @param {import("./look-up.js").Understood} understood
 * @returns {SearchAnswer["suggestion"]}
 */
function suggestion({ asked, wanted }) {
  const assumed = wanted.flat().filter(({ part }) => part.words.length === 1).flatMap(({ part, meanings }) => {
    const [meaning] = meanings;
    return meaning?.assumed ? [{ ...meaning.assumed, part }] : [];
  });
  const [first] = assumed;
  if (!first) return null;
  const text = assumed.reduceRight((text, { part, text: meant }) => text.slice(0, part.start) + meant + text.slice(part.end), asked.text);
  return { text, reason: first.reason };
}

/**
 * A note for what had to be assumed.
 * @param {import("./look-up.js").Understood} understood
 */
function assumptions({ wanted }) {
  const levels = wanted.map((clause) => clause.flatMap(({ meanings }) => meanings.filter(({ tokens }) => tokens.length > 0)))
    .filter((meanings) => meanings.every(({ level }) => level !== "form")).flat().map(({ level }) => level);
  return /** @type {const} */ (["slip", "typo"]).filter((level) => levels.includes(level));
}

/**
 * The command line, which wrote the archive, has other keys.
 * @param {any} value
 * @returns {any}
 */
function camel(value) {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key.replace(/_(\w)/gu, (_, letter) => letter.toUpperCase()), camel(inner)]);
  return Object.fromEntries(entries);
}
