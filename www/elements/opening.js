import { sharedEngine } from "./engine.js";
import { errorCode } from "../state/errors.js";
import { part } from "../state/parts.js";
import { States } from "./states.js";

/**
 * @typedef {import("../types/answers.js").Engine} Engine
 * @typedef {import("../types/answers.js").Info} Info
 */

/** The engine of an element: ours, or one that the site brings. */
export class Opening {
  /** @type {{engine: Engine, info: Info} | null} */
  opened = null;
  /** @type {unknown} why there is none */
  error = null;
  /** @type {Promise<void> | null} */
  started = null;
  /** Begun and not ended: until then `error` is that of before. */
  busy = false;
  states;
  /** @type {() => void} */
  #resolve = () => {};
  /** @type {Promise<void>} resolves when it can answer */
  ready = new Promise((resolve) => {
    this.#resolve = resolve;
  });
  #open;
  #tell;

  /**
   * @param {HTMLElement} element
   * @param {(name: string, detail: object) => void} tell is told how far it is
   */
  constructor(element, tell) {
    this.states = new States(element);
    this.#tell = tell;
    this.#open = () => sharedEngine(element.getAttribute("src") ?? "");
  }

  /** @param {Engine} engine of the site's own */
  use(engine) {
    this.#open = async () => (await part("view")).remembering(engine);
    this.start();
  }

  /** Opens, or tries once more; what was asked before no longer counts. */
  start() {
    this.busy = true;
    this.opened = null;
    this.states.become("loading");
    this.#tell("tarazy-load-start", {});
    /** @type {Promise<void>} */
    const started = this.#start(() => started === this.started);
    this.started = started;
  }

  /** However often it is begun anew. Rejects when it failed. */
  async settled() {
    for (let last = null; last !== this.started;) await (last = this.started);
    if (this.error) throw this.error;
  }

  /** @param {() => boolean} wanted */
  async #start(wanted) {
    try {
      const engine = await this.#open();
      const info = await engine.info();
      if (wanted()) this.#be("ready", { engine, info }, null);
    } catch (error) {
      if (wanted()) this.#be("error", null, error);
    }
  }

  /**
   * @param {"ready" | "error"} state
   * @param {Opening["opened"]} opened
   * @param {unknown} error
   */
  #be(state, opened, error) {
    this.busy = false;
    this.opened = opened;
    this.error = error;
    this.states.become(state);
    if (opened) this.#resolve();
    this.#tell(`tarazy-${state}`, error ? failure(error) : {});
  }
}

/**
 * What a listener is told of a failure.
 * @param {unknown} error
 */
export function failure(error) {
  const code = errorCode(error);
  return { code, message: String(error), recoverable: !code.startsWith("wasm-") };
}
