import { Instance } from "./instance.js";

/** @import { CompareAnswer, DocumentAnswer, Info, QuotesAnswer, QuotesOptions, RelatedAnswer, RelatedOptions, SearchAnswer, SearchOptions } from "../../src/bindings/types.d.ts" */
/** @import { Engine } from "./glue.d.ts" */

/** A corpus that answers. What compares is asked for, and loaded, when somebody compares. */
export class TarazyEngine {
  /** @type {Instance} */
  #searching;
  /** @type {Instance} */
  #comparing;

  /**
   * @param {() => Promise<Engine>} searching gives a fresh instance at every call
   * @param {(engine: TarazyEngine) => Promise<Engine>} [comparing] the same for comparisons
   */
  constructor(searching, comparing = searching) {
    this.#searching = new Instance(searching);
    this.#comparing = new Instance(() => comparing(this));
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
    return this.#searching.ask((engine) => engine.search(String(query), options));
  }

  /**
   * A document with its text and facts.
   * @param {string} id
   * @returns {Promise<DocumentAnswer>}
   */
  show(id) {
    return this.#searching.ask((engine) => engine.show(String(id)));
  }

  /**
   * Documents on the matter of a document, or of a part of it.
   * @param {string} id
   * @param {RelatedOptions} [options]
   * @returns {Promise<RelatedAnswer>}
   */
  related(id, options) {
    return this.#searching.ask((engine) => engine.related(String(id), options));
  }

  /**
   * Who said what, over the whole corpus.
   * @param {QuotesOptions} [options]
   * @returns {Promise<QuotesAnswer>}
   */
  quotes(options) {
    return this.#searching.ask((engine) => engine.quotes(options));
  }

  /**
   * Two or more documents side by side.
   * @param {string[]} ids
   * @returns {Promise<CompareAnswer>}
   */
  compare(ids) {
    return this.#comparing.ask((engine) => engine.compare(ids));
  }
}
