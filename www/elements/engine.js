import { part } from "./parts.js";

/** @typedef {import("../types/answers.js").Engine} Engine */

/**
 * By the address of the pack; nothing for the corpus inside the engine.
 * @type {Map<string, Promise<Engine>>}
 */
const opened = new Map();

/**
 * The engine that all elements of a page with the same pack share; a failed start is tried again on the next call.
 * @param {string} src address of a pack
 * @returns {Promise<Engine>}
 */
export function sharedEngine(src) {
  const known = opened.get(src) ?? part("view").then(({ open }) => open(src ? { url: src } : {})).then(remembering);
  opened.set(src, known);
  known.catch(() => opened.delete(src));
  return known;
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
    add: engine.add?.bind(engine),
    show,
  };
}
