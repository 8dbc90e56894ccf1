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
 * Who waits for files.
 * @typedef {object} Asker
 * @property {string} [typed] the words of an unfinished query
 * @property {boolean} [isLeft] whether they were typed past
 */

/**
 * A file on its way.
 * @typedef {object} Coming
 * @property {Promise<void>} file
 * @property {Asker[]} askers
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
  /** @type {Asker} the last that was typed */
  #typing = {};

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
   * What was typed past fails with `search-left` where it still waits for files.
   * @param {string} query
   * @param {SearchOptions} [options]
   * @returns {Promise<SearchAnswer>}
   */
  search(query, options) {
    return this.#ask((library) => library.search(query, options), true, options?.unfinished ? this.#typed(query) : {});
  }

  /**
   * Of one typing, forth or back, only the last is waited for.
   * @param {string} query
   * @returns {Asker}
   */
  #typed(query) {
    const { typed = query } = this.#typing;
    this.#typing.isLeft = typed !== query && (query.startsWith(typed) || typed.startsWith(query));
    return (this.#typing = { typed: query });
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
   * @param {Asker} [asker]
   * @returns {Promise<T>}
   */
  async #ask(question, partly = false, asker = {}) {
    const instance = this.#instance;
    const ask = (/** @type {Instance<Library>} */ instance) => instance.ask((library) => this.#answer(library, question, partly, asker));
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
   * @param {Asker} asker
   * @returns {Promise<{answer: T, missing?: unknown}>}
   */
  async #answer(library, question, partly, asker) {
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
      const failed = await this.#load(library, answer, partly, asker);
      missing ??= failed;
    }
  }

  /**
   * All at the same time. Gives the reason why some cannot be had.
   * @param {Library} library
   * @param {string[]} names
   * @param {boolean} partly
   * @param {Asker} asker
   * @returns {Promise<unknown>}
   */
  async #load(library, names, partly, asker) {
    if (asker.isLeft) throw left();
    const brought = await Promise.allSettled(names.map((name) => this.#bring(library, name, asker)));
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
   * @param {Asker} asker
   */
  #bring(library, name, asker) {
    const coming = this.#coming.get(library) ?? new Map();
    this.#coming.set(library, coming);
    const known = coming.get(name);
    known?.askers.push(asker);
    return known?.file ?? this.#fetch(library, name, coming, [asker]);
  }

  /**
   * Names never get another content, so a copy kept by the browser will do; unless it is damaged.
   * @param {Library} library
   * @param {string} name
   * @param {Map<string, Coming>} coming
   * @param {Asker[]} askers
   */
  #fetch(library, name, coming, askers) {
    const start = () => {
      if (askers.some(({ isLeft }) => !isLeft)) return;
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
    this.edition += 1;
    return true;
  }
}

function left() {
  return new TarazyError(LEFT, "another search was typed");
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
