import { TarazyError } from "./errors.js";

/**
 * @template Engine
 * @typedef {{engine: Promise<Engine>, asked: number}} Made with the number of questions that have no answer yet
 */

/**
 * An instance of a module, made at the first question.
 * After a trap its state is unknown, so it is thrown away and a fresh one is asked once.
 * @template Engine
 */
export class Instance {
  /** @type {() => Promise<Engine>} */
  #instantiate;
  /** @type {Made<Engine> | null} */
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
    const old = this.#instance;
    this.#instance = null;
    if (old) this.#leave(old);
  }

  /**
   * @template T
   * @param {(engine: Engine) => T | Promise<T>} question
   * @returns {Promise<T>}
   */
  async #askOnce(question) {
    const instance = (this.#instance ??= this.#fresh());
    instance.asked += 1;
    try {
      const engine = await instance.engine;
      // Another request may have thrown this instance away meanwhile.
      return await (instance === this.#instance ? question(engine) : this.#askOnce(question));
    } catch (error) {
      if (isTrap(error)) this.#forget(instance);
      throw error;
    } finally {
      instance.asked -= 1;
      this.#leave(instance);
    }
  }

  #fresh() {
    /** @type {Made<Engine>} */
    const made = { engine: this.#instantiate(), asked: 0 };
    made.engine.catch(() => this.#forget(made));
    return made;
  }

  /** @param {Made<Engine>} instance in whose place another request may have put a fresh one */
  #forget(instance) {
    if (instance === this.#instance) this.#instance = null;
  }

  /**
   * What was thrown away is ended with its last question: a worker would stay as long as the page.
   * @param {Made<Engine>} instance
   */
  #leave(instance) {
    if (instance === this.#instance || instance.asked > 0) return;
    instance.engine.then((/** @type {any} */ engine) => engine.close?.(), () => {});
  }
}

/** @param {unknown} error */
function isTrap(error) {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}
