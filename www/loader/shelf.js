import { TarazyError } from "./errors.js";
import { fetchShard, LEFT } from "./shard.js";
import { Instance } from "./instance.js";

/** @import { Library, Question } from "./glue.d.ts" */
/** @import { Info, QuotesAnswer, QuotesOptions, RelatedAnswer, RelatedOptions, DocumentAnswer, SearchAnswer, SearchOptions } from "../../src/bindings/types.d.ts" */

/** Files without which nothing can be found. */
const BASE = /\/[tw]\d+\.shard$/u;

/** Codes of files that are not there, as when the site has others by now. */
const GONE = ["shards-missing", "shards-other"];

/**
 * A file on its way.
 * @typedef {object} Coming
 * @property {Promise<void>} file
 * @property {(AbortSignal | undefined)[]} askers nobody waits where all are aborted
 */

/** Files on a host, and the library that says which of them a question needs. */
export class Shelf {
  #address;
  #library;
  /** @type {Promise<Uint8Array> | null} */
  #head = null;
  /** @type {Instance<Library>} */
  #instance;
  /** @type {WeakMap<Library, Map<string, Coming>>} */
  #coming = new WeakMap();

  /** How many other heads the site had since. */
  edition = 0;

  /**
   * @param {string} address of the head
   * @param {(head: Uint8Array) => Promise<Library>} library a fresh one at every call
   */
  constructor(address, library) {
    this.#address = address;
    this.#library = library;
    this.#instance = this.#fresh();
  }

  /** @returns {Promise<Info>} */
  info() {
    return this.#instance.ask((library) => library.info());
  }

  /**
   * What nobody waits for any more fails with `search-left` where it still needs files.
   * @param {string} query
   * @param {SearchOptions} [options]
   * @param {AbortSignal} [signal]
   * @returns {Promise<SearchAnswer>}
   */
  search(query, options, signal) {
    return this.#ask((library) => library.search(query, options), true, signal);
  }

  /**
   * @param {string} id
   * @returns {Promise<DocumentAnswer>}
   */
  show(id) {
    return this.#ask((library) => library.show(id));
  }

  /**
   * @param {string} id
   * @param {RelatedOptions} [options]
   * @returns {Promise<RelatedAnswer>}
   */
  related(id, options) {
    return this.#ask((library) => library.related(id, options), true);
  }

  /**
   * @param {QuotesOptions} [options]
   * @returns {Promise<QuotesAnswer>}
   */
  quotes(options) {
    return this.#ask((library) => library.quotes(options));
  }

  /**
   * A pack of some documents, with the questions.
   * @param {string[]} ids
   * @returns {Promise<Uint8Array>}
   */
  pack(ids) {
    return this.#ask((library) => library.pack(ids));
  }

  /** @param {RequestCache} cache */
  #fetchHead(cache) {
    return fetchShard(this.#address, cache, (bytes) => bytes);
  }

  /** @returns {Instance<Library>} */
  #fresh() {
    return new Instance(async () => {
      this.#head ??= this.#fetchHead("no-cache");
      try {
        return await this.#library(await this.#head);
      } catch (error) {
        this.#head = null;
        throw error;
      }
    });
  }

  /**
   * Of a site that was updated meanwhile its new files are asked.
   * @template T
   * @param {Question<T>} question
   * @param {boolean} [partly] whether an answer counts from which something is missing
   * @param {AbortSignal} [signal]
   * @returns {Promise<T>}
   */
  async #ask(question, partly = false, signal) {
    const instance = this.#instance;
    const ask = (/** @type {Instance<Library>} */ instance) => instance.ask((library) => this.#answer(library, question, partly, signal));
    const first = await ask(instance).catch((missing) => ({ missing }));
    const isGone = GONE.includes(codeOf(first.missing));
    const last = isGone && (await this.#isReplaced(instance)) ? await ask(this.#instance) : first;
    if ("answer" in last) return last.answer;
    throw last.missing;
  }

  /**
   * With the reason why something is missing from the answer.
   * @template T
   * @param {Library} library
   * @param {Question<T>} question
   * @param {boolean} partly
   * @param {AbortSignal} [signal]
   * @returns {Promise<{answer: T, missing?: unknown}>}
   */
  async #answer(library, question, partly, signal) {
    await library.begin();
    /** @type {unknown} */
    let missing;
    for (;;) {
      const answer = await question(library);
      if (!Array.isArray(answer)) {
        // That nothing was found cannot be known.
        if (missing && /** @type {any} */ (answer).hits?.length === 0) throw missing;
        return { answer, missing };
      }
      const failed = await this.#load(library, answer, partly, signal);
      missing ??= failed;
    }
  }

  /**
   * All at the same time. Gives the reason why some cannot be had.
   * @param {Library} library
   * @param {string[]} names
   * @param {boolean} partly
   * @param {AbortSignal} [signal]
   * @returns {Promise<unknown>}
   */
  async #load(library, names, partly, signal) {
    if (signal?.aborted) throw left();
    const brought = await Promise.allSettled(names.map((name) => this.#bring(library, name, signal)));
    const failed = names.flatMap((name, at) => (brought[at]?.status === "rejected" ? [{ name, error: brought[at].reason }] : []));
    const fatal = failed.find(({ name, error }) => !partly || BASE.test(name) || ["", LEFT].includes(codeOf(error)));
    if (fatal) throw fatal.error;
    for (const { name } of failed) await library.give(name);
    return failed[0]?.error;
  }

  /**
   * A file that several questions need is loaded once.
   * @param {Library} library
   * @param {string} name
   * @param {AbortSignal} [signal]
   */
  #bring(library, name, signal) {
    const coming = this.#coming.get(library) ?? new Map();
    this.#coming.set(library, coming);
    const known = coming.get(name);
    known?.askers.push(signal);
    return known?.file ?? this.#fetch(library, name, coming, [signal]);
  }

  /**
   * Names never get another content, so a copy kept by the browser will do; unless it is damaged.
   * @param {Library} library
   * @param {string} name
   * @param {Map<string, Coming>} coming
   * @param {Coming["askers"]} askers
   */
  #fetch(library, name, coming, askers) {
    const start = () => {
      if (askers.some((signal) => !signal?.aborted)) return;
      coming.delete(name);
      throw left();
    };
    const arrived = () => coming.get(name)?.file === file && coming.delete(name);
    const file = fetchShard(new URL(name, this.#address).href, "force-cache", (bytes) => library.give(name, bytes), start).finally(arrived);
    coming.set(name, { file, askers });
    return file;
  }

  /**
   * Whether the site has another head by now; then that is asked from now on.
   * @param {Instance<Library>} instance that was asked
   */
  async #isReplaced(instance) {
    if (instance !== this.#instance) return true;
    const [old, found] = await Promise.all([this.#head, this.#fetchHead("reload").catch(() => null)]);
    if (!old || !found || isSame(old, found)) return false;
    this.#head = Promise.resolve(found);
    this.#instance = this.#fresh();
    instance.renew();
    this.edition += 1;
    return true;
  }
}

function left() {
  return new TarazyError(LEFT, "nobody waits for this search any more");
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/**
 * @param {Uint8Array} one
 * @param {Uint8Array} other
 */
function isSame(one, other) {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
