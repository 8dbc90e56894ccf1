import { useEffect, useState } from "preact/hooks";

/** Names under which the storage of a site's browser holds what is ours. */
const PREFIX = "tarazy:";

/**
 * What the browser would not keep, as in some frames: it stays for this visit.
 * @type {Map<string, string>}
 */
const refused = new Map();

/** @type {Map<string, {text: string, value: unknown}>} what was read, so that a list of buttons reads it once */
const known = new Map();

const changes = new EventTarget();

/**
 * What a reader keeps on this computer, and only there. Not to be changed: it is read once.
 * @param {string} name
 * @returns {unknown} null when there is none
 */
export function kept(name) {
  try {
    const text = refused.get(name) ?? localStorage.getItem(PREFIX + name) ?? "null";
    const read = known.get(name);
    if (read?.text === text) return read.value;
    const value = JSON.parse(text);
    known.set(name, { text, value });
    return value;
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {unknown} value null to keep it no longer
 * @param {boolean} [visit] it must not outlast this visit
 */
export function keep(name, value, visit = false) {
  const text = JSON.stringify(value);
  refused.delete(name);
  if (visit) refused.set(name, text);
  try {
    if (visit || value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, text);
  } catch {
    if (value !== null) refused.set(name, text);
  }
  changes.dispatchEvent(new Event("change"));
}

/** @param {string} name */
export function onlyNow(name) {
  return refused.has(name);
}

/**
 * @param {string} beginning
 * @returns {string[]} names of what is kept
 */
export function keptNames(beginning) {
  let stored = /** @type {string[]} */ ([]);
  try {
    stored = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  } catch {
    // Refused: there is only what came in this visit.
  }
  return [...new Set([...stored, ...refused.keys()])].filter((name) => name.startsWith(beginning)).sort();
}

/**
 * Reads again whenever something is kept, here, in another element or in another window.
 * @template T
 * @param {() => T} read
 * @returns {T}
 */
export function useKept(read) {
  const [, again] = useState(0);
  useEffect(() => {
    const ended = new AbortController();
    const changed = () => again((times) => times + 1);
    changes.addEventListener("change", changed, ended);
    addEventListener("storage", changed, ended);
    return () => ended.abort();
  }, []);
  return read();
}
