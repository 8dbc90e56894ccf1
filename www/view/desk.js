import { createContext } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";

/**
 * What every part of an element may need.
 * @typedef {import("../state/address.js").State} State
 * @typedef {object} Desk
 * @property {import("../strings/languages.js").Strings} t words of the interface
 * @property {import("../types/answers.js").Engine} engine
 * @property {import("../types/answers.js").Info} info
 * @property {Map<string, import("../types/answers.js").DocumentInfo>} documents by id
 * @property {State} state
 * @property {(patch: Partial<State>, how?: "push" | "replace") => void} go shows something else
 * @property {((patch: Partial<State>) => string) | null} href the address of something else; null when the element keeps none
 * @property {(name: string, detail: object, results?: unknown) => boolean} tell dispatches an event, and keeps what is shown; false when a listener acts instead
 * @property {string | null} passage what a quotation cites
 * @property {() => string} inside words that the author of the page quotes between the tags
 * @property {number} limit of what is shown at first
 * @property {(name: string) => string} named a region's name that no other element on the page has
 * @property {string} id a prefix for ids inside this element
 * @property {number} level of the element's own heading
 */

const DeskContext = createContext(/** @type {Desk | null} */ (null));

export const DeskProvider = DeskContext.Provider;

/** @returns {Desk} */
export function useDesk() {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("a part of the page stands outside its element");
  return desk;
}

/**
 * Asks the engine again whenever a key changes, or the site has other articles by now. An answer that comes too late is dropped, and what is
 * asked is told so; a failed request keeps the answer before it.
 * @template T
 * @param {(signal: AbortSignal) => Promise<T>} ask
 * @param {unknown[]} keys
 */
export function useAnswer(ask, keys) {
  const { engine } = useDesk();
  const [answer, setAnswer] = useState(/** @type {{value: T | null, error: unknown}} */ ({ value: null, error: null }));
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    // What the engine takes and what drawing takes are two tasks: neither is long by itself.
    ask(signal).finally(() => new Promise((resolve) => setTimeout(resolve))).then(
      (value) => signal.aborted || setAnswer({ value, error: null }),
      (error) => signal.aborted || setAnswer((kept) => ({ value: kept.value, error: error ?? new Error("no reason given") })),
    );
    return () => stop.abort();
  }, [...keys, engine.edition, attempt]);
  return { ...answer, retry: () => setAttempt((n) => n + 1) };
}

/**
 * What is known of a document: an archive lists only its newest ones, and tells of the others when it is asked.
 * @param {string | null} id
 * @returns {import("../types/answers.js").DocumentInfo | import("../types/answers.js").DocumentAnswer | null}
 */
export function useKnown(id) {
  const { engine, documents } = useDesk();
  const [shown, setShown] = useState(/** @type {import("../types/answers.js").DocumentAnswer | null} */ (null));
  const listed = id && documents.get(id);
  useEffect(() => {
    // What cannot be shown goes by its id.
    if (id && !listed) engine.show(id).then(setShown, () => {});
  }, [engine, id]);
  return listed || (shown?.id === id ? shown : null);
}

/**
 * Calls back after a pause; a later call replaces one that still waits.
 * @returns {{later: (action: () => void, milliseconds: number) => void, cancel: () => void}}
 */
export function usePause() {
  const timer = useRef(/** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined));
  const cancel = () => clearTimeout(timer.current);
  useEffect(() => cancel, []);
  return {
    cancel,
    later(action, milliseconds) {
      cancel();
      timer.current = setTimeout(action, milliseconds);
    },
  };
}
