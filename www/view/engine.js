import { TarazyError } from "../loader/errors.js";
import { kept } from "./kept.js";

/**
 * @typedef {import("../types/answers.js").Engine} Engine
 * @typedef {import("../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {{title: import("../types/answers.js").Title, sha256: string}} Own what is known of a text of the reader's own
 */

/** Before the id of an own text: the name under which its words are kept. */
export const WORDS = "words-";

/**
 * Tells own texts from the articles of a pack.
 * @param {string} id
 */
export function isOwn(id) {
  return /^own-[\da-f]{8,12}$/u.test(id);
}

/**
 * The same engine, which is asked for each document only once, and is given the texts that the reader keeps here when they are asked for.
 * @param {Engine} engine
 * @returns {Engine}
 */
export function remembering(engine) {
  /** @type {Map<string, Promise<DocumentAnswer>>} */
  const shown = new Map();
  let { edition } = engine;
  /** @param {string} id */
  const show = (id) => {
    // The site was updated: places in the texts from before are no longer true.
    if (edition !== engine.edition) shown.clear();
    ({ edition } = engine);
    if (isOwn(id) && !kept(id)) shown.delete(id);
    const known = shown.get(id);
    if (known) return known;
    const answer = isOwn(id) ? ownDocument(engine, id) : engine.show(id);
    shown.set(id, answer);
    answer.catch(() => shown.get(id) === answer && shown.delete(id));
    return answer;
  };
  return {
    local: engine.local,
    get edition() {
      return engine.edition;
    },
    info: () => engine.info(),
    search: (query, options) => engine.search(query, options),
    async related(id, options) {
      // An archive on a server hears nothing of it.
      if (isOwn(id)) throw new TarazyError("unknown-document", `no index has the text ${id}`);
      return engine.related(id, options);
    },
    quotes: async (options) => engine.quotes(options),
    async compare(ids) {
      await Promise.all(ids.filter(isOwn).map(show));
      return engine.compare(ids);
    },
    add: engine.add && (async (id, text) => {
      shown.delete(id);
      return /** @type {NonNullable<Engine["add"]>} */ (engine.add)(id, text);
    }),
    show,
  };
}

/**
 * The documents in which places are, by id.
 * @param {Engine} engine
 * @param {{doc: string}[]} places
 */
export async function textsOf(engine, places) {
  const ids = new Set(places.map(({ doc }) => doc));
  const documents = await Promise.all([...ids].map((id) => engine.show(id)));
  return new Map(documents.map((document) => [document.id, document]));
}

/**
 * @param {Engine} engine
 * @param {string} id
 */
async function ownDocument(engine, id) {
  const [own, text] = [/** @type {Own | null} */ (kept(id)), kept(WORDS + id)];
  if (!own || typeof text !== "string" || !engine.add) throw new TarazyError("own-gone", `no text ${id} is kept here`);
  return { ...(await engine.add(id, text)), sha256: own.sha256, kind: "own" };
}
