/** @import { Comparing } from "./glue.d.ts" */
/** @import { Shelf } from "./shelf.js" */

/** What compares, with a pack of the documents that it was asked for. */
export class Comparison {
  #shelf;
  #opened;
  /** @type {Comparing | null} */
  #engine = null;
  /** @type {Set<string>} documents of the pack */
  #packed = new Set();
  /** @type {Map<string, string>} texts of the reader's own */
  #added = new Map();
  /** @type {Promise<unknown>} the question before */
  #before = Promise.resolve();

  /**
   * @param {Shelf} shelf
   * @param {(pack: Uint8Array) => Promise<Comparing>} opened gives one with a pack
   */
  constructor(shelf, opened) {
    this.#shelf = shelf;
    this.#opened = opened;
  }

  /** @param {string[]} ids */
  compare(ids) {
    return this.#ask(Array.isArray(ids) ? ids : [], (engine) => engine.compare(ids));
  }

  /** @param {string} id of a text of the reader's own */
  show(id) {
    return this.#ask([], (engine) => engine.show(id));
  }

  /**
   * @param {string} id
   * @param {string} text
   */
  add(id, text) {
    return this.#ask([], async (engine) => {
      await engine.add(id, text);
      this.#added.set(id, text);
    });
  }

  /** When no question is asked any more. */
  close() {
    this.#engine?.close?.();
  }

  /**
   * One after the other: a new pack takes the place of the one before.
   * @template T
   * @param {string[]} ids
   * @param {(engine: Comparing) => T | Promise<T>} question
   * @returns {Promise<T>}
   */
  #ask(ids, question) {
    const answer = this.#before.then(async () => question(await this.#with(ids)));
    this.#before = answer.catch(() => {});
    return answer;
  }

  /** @param {string[]} ids */
  async #with(ids) {
    const missing = ids.filter((id) => !this.#added.has(id) && !this.#packed.has(id));
    if (this.#engine && missing.length === 0) return this.#engine;
    // Only what is asked for: an article that the site has removed meanwhile must not fail all others.
    const packed = new Set(ids.filter((id) => !this.#added.has(id)));
    const engine = await this.#opened(await this.#shelf.pack([...packed]));
    try {
      for (const [id, text] of this.#added) await engine.add(id, text);
    } catch (error) {
      engine.close?.();
      throw error;
    }
    this.#engine?.close?.();
    this.#engine = engine;
    this.#packed = packed;
    return engine;
  }
}
