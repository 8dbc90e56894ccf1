import { Instance } from "./instance.js";
import { prepared } from "./prepared.js";

/** @import { CompareAnswer, DocumentAnswer, Info, QuotesAnswer, QuotesOptions, RelatedAnswer, RelatedOptions, SearchAnswer, SearchOptions } from "../../src/bindings/types.d.ts" */
/** @import { Engine } from "./glue.d.ts" */

/** Letters of a text to read, and words of articles to compare, from which on the page would stand still. */
const [LETTERS, WORDS] = [3_000, 10_000];

/** A corpus that answers. What compares, and what reads texts, is asked for, and loaded, when somebody compares or brings a text. */
export class TarazyEngine {
  /** Nothing that is asked leaves the page. */
  local = true;
  /**
   * Words of the articles, by id, as far as they are known.
   * @type {Map<string, number>}
   */
  words = new Map();
  /** @type {Instance<Engine>} */
  #searching;
  /** @type {Instance<Engine>} */
  #comparing;
  /** @type {Instance<Engine>} */
  #reading;
  /**
   * Texts that are in no pack, by id; a fresh instance is given them again.
   * @type {Map<string, string>}
   */
  #added = new Map();
  /**
   * What compares and what reads are to work beside the page: as the author says, else when something long was asked.
   * @type {boolean | undefined}
   */
  #beside;

  /**
   * @param {() => Promise<Engine>} searching gives a fresh instance at every call
   * @param {(beside: boolean | undefined) => Promise<Engine>} [comparing] the same for comparisons, beside the page or not
   * @param {(beside: boolean | undefined) => Promise<Engine>} [reading] the same for texts that are in no pack
   * @param {boolean} [beside] what the author says; else it is done with what is long
   */
  constructor(searching, comparing = searching, reading = comparing, beside = undefined) {
    this.#beside = beside;
    this.#searching = new Instance(searching);
    this.#comparing = new Instance(() => comparing(this.#beside));
    this.#reading = new Instance(async () => {
      const engine = await reading(this.#beside);
      for (const [id, text] of this.#added) await engine.add(id, text);
      return engine;
    });
  }

  /**
   * What the corpus holds.
   * @returns {Promise<Info>}
   */
  info() {
    return this.#searching.ask((engine) => engine.info());
  }

  /**
   * Finds documents.
   * @param {string} query
   * @param {SearchOptions} [options]
   * @returns {Promise<SearchAnswer>}
   */
  search(query, options) {
    const { signal, ...asked } = options ?? {};
    return this.#find((engine) => engine.search(String(query), asked, signal));
  }

  /**
   * A document with its text and facts.
   * @param {string} id
   * @returns {Promise<DocumentAnswer>}
   */
  show(id) {
    const asked = this.#added.has(id) ? this.#reading : this.#searching;
    return asked.ask((engine) => engine.show(String(id)));
  }

  /**
   * A text that is in no pack, to be shown and compared like any document; it takes the place of one with the same id. It stays in this engine.
   * @param {string} id
   * @param {string} text
   * @returns {Promise<DocumentAnswer>}
   */
  async add(id, text) {
    if (text.length > LETTERS) this.#becomeLong();
    const beside = this.#beside;
    const shown = await this.#reading.ask(async (engine) => {
      await engine.add(id, text);
      return engine.show(id);
    });
    this.#added.set(id, text);
    // Meanwhile a longer one may have asked for a fresh instance, which was not given this one.
    return beside === this.#beside ? shown : this.add(id, text);
  }

  /**
   * Documents on the matter of a document, or of a part of it.
   * @param {string} id
   * @param {RelatedOptions} [options]
   * @returns {Promise<RelatedAnswer>}
   */
  related(id, options) {
    return this.#find((engine) => engine.related(String(id), options));
  }

  /**
   * Who said what, over the whole corpus.
   * @param {QuotesOptions} [options]
   * @returns {Promise<QuotesAnswer>}
   */
  quotes(options) {
    return this.#find((engine) => engine.quotes(options));
  }

  /**
   * Two or more documents side by side.
   * @param {string[]} ids
   * @returns {Promise<CompareAnswer>}
   */
  compare(ids) {
    const known = Array.isArray(ids) ? ids : [];
    if (known.reduce((sum, id) => sum + (this.words.get(id) ?? 0), 0) > WORDS) this.#becomeLong();
    const asked = known.some((id) => this.#added.has(id)) ? this.#reading : this.#comparing;
    return asked.ask((engine) => engine.compare(ids));
  }

  /**
   * Asks for what needs the index.
   * @template T
   * @param {(engine: Engine) => T} question
   * @returns {Promise<T>}
   */
  #find(question) {
    return this.#searching.ask((engine) => prepared(engine).then(() => question(engine)));
  }

  #becomeLong() {
    if (this.#beside !== undefined) return;
    this.#beside = true;
    this.#comparing.renew();
    this.#reading.renew();
  }
}
