import { TarazyError } from "./errors.js";

/**
 * An instance of a module, made at the first question.
 * After a trap its state is unknown, so it is thrown away and a fresh one is asked once.
 * @template Engine
 */
export class Instance {
  /** @type {() => Promise<Engine>} */
  #instantiate;
  /** @type {Promise<Engine> | null} */
  #instance = null;

  /** @param {() => Promise<Engine>} instantiate gives a fresh instance at every call */
  constructor(instantiate) {
    this.#instantiate = instantiate;
  }

  /**
   * @template T
   * @param {(engine: Engine) => T | Promise<T>} question
   * @returns {Promise<T>}
   */
  async ask(question) {
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

  /** The next question is asked of a fresh one. */
  renew() {
    this.#instance = null;
  }

  /**
   * @template T
   * @param {(engine: Engine) => T | Promise<T>} question
   * @returns {Promise<T>}
   */
  async #askOnce(question) {
    const engine = await this.#current();
    const instance = this.#instance;
    try {
      return await question(engine);
    } catch (error) {
      // Another request may have put a fresh one in its place.
      if (isTrap(error) && instance === this.#instance) this.#instance = null;
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
