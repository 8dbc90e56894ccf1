import { part } from "./parts.js";

/** @typedef {import("../types/answers.js").Engine} Engine */

/** @type {Promise<Engine> | null} */
let opening = null;

/**
 * The engine that all elements of a page share; a failed start is tried again on the next call.
 * @returns {Promise<Engine>}
 */
export function sharedEngine() {
  opening ??= part("view").then(({ open }) => open()).then(remembering).catch((/** @type {unknown} */ error) => {
    opening = null;
    throw error;
  });
  return opening;
}

/**
 * The same engine, which is asked for each document only once.
 * @param {Engine} engine
 * @returns {Engine}
 */
export function remembering(engine) {
  /** @type {Map<string, ReturnType<Engine["show"]>>} */
  const shown = new Map();
  /** @param {string} id */
  const show = (id) => {
    const known = shown.get(id);
    if (known) return known;
    const answer = engine.show(id);
    shown.set(id, answer);
    answer.catch(() => shown.delete(id));
    return answer;
  };
  return {
    info: () => engine.info(),
    search: (query, options) => engine.search(query, options),
    related: async (id, options) => engine.related(id, options),
    quotes: async (options) => engine.quotes(options),
    compare: (ids) => engine.compare(ids),
    show,
  };
}
