import { TarazyError } from "./errors.js";

/** @import { CompareAnswer, DocumentAnswer, Info, QuotesAnswer, QuotesOptions, RelatedAnswer, RelatedOptions, SearchAnswer, SearchOptions } from "../../src/bindings/types.d.ts" */
/** @import { Engine } from "./glue.d.ts" */

/**
 * After a trap the state of an instance is unknown, so it is thrown away and a fresh one is asked once.
 */
export class TarazyEngine {
  /** @type {() => Promise<Engine>} */
  #instantiate;
  /** @type {Promise<Engine> | null} */
  #instance = null;

  /** @param {() => Promise<Engine>} instantiate gives a fresh instance at every call */
  constructor(instantiate) {
    this.#instantiate = instantiate;
  }

  /**
   * What the corpus holds.
   * @returns {Promise<Info>}
   */
  info() {
    return this.#ask((engine) => engine.info());
  }

  /**
   * Finds documents.
   * @param {string} query
   * @param {SearchOptions} [options]
   * @returns {Promise<SearchAnswer>}
   */
  search(query, options) {
    return this.#ask((engine) => engine.search(String(query), options));
  }

  /**
   * A document with its text and facts.
   * @param {string} id
   * @returns {Promise<DocumentAnswer>}
   */
  show(id) {
    return this.#ask((engine) => engine.show(String(id)));
  }

  /**
   * Documents on the matter of a document, or of a part of it.
   * @param {string} id
   * @param {RelatedOptions} [options]
   * @returns {Promise<RelatedAnswer>}
   */
  related(id, options) {
    return this.#ask((engine) => engine.related(String(id), options));
  }

  /**
   * Who said what, over the whole corpus.
   * @param {QuotesOptions} [options]
   * @returns {Promise<QuotesAnswer>}
   */
  quotes(options) {
    return this.#ask((engine) => engine.quotes(options));
  }

  /**
   * Two or more documents side by side.
   * @param {string[]} ids
   * @returns {Promise<CompareAnswer>}
   */
  compare(ids) {
    return this.#ask((engine) => engine.compare(ids));
  }

  /**
   * @template T
   * @param {(engine: Engine) => T} question
   * @returns {Promise<T>}
   */
  async #ask(question) {
    try {
      return await this.#askOnce(question);
    } catch (error) {
      if (!isTrap(error)) throw error;
    }
    try {
      return await this.#askOnce(question);
    } catch (error) {
      if (!isTrap(error)) throw error;
      throw new TarazyError("engine-trap", "the engine failed twice on this request", error);
    }
  }

  /**
   * @template T
   * @param {(engine: Engine) => T} question
   * @returns {Promise<T>}
   */
  async #askOnce(question) {
    const engine = await this.#current();
    try {
      return question(engine);
    } catch (error) {
      if (isTrap(error)) this.#instance = null;
      throw error;
    }
  }

  /** @returns {Promise<Engine>} */
  async #current() {
    for (;;) {
      const instance = (this.#instance ??= this.#instantiate());
      try {
        const engine = await instance;
        // Another request may have thrown this instance away meanwhile.
        if (instance === this.#instance) return engine;
      } catch (error) {
        if (instance === this.#instance) this.#instance = null;
        throw error;
      }
    }
  }
}

/** @param {unknown} error */
function isTrap(error) {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}
