import { base, classicScript, mayFetch } from "../loader/base.js";
import { TarazyError } from "../loader/errors.js";

/**
 * What is loaded when an element comes near: the view with the loader of the engine, and the words of one language; when somebody compares,
 * the screens of a comparison; the places that a reader collected; for who embeds, the builder; and what a script of the site asks of an element.
 * @typedef {typeof import("../view/index.js") & {check: typeof import("./check.js").check}} View
 * @typedef {typeof import("../view/compare/index.js")} Comparison
 * @typedef {typeof import("../view/collection/index.js")} Collection
 * @typedef {typeof import("../view/builder/index.js")} Builder
 * @typedef {import("../strings/languages.js").Strings} Strings
 * @typedef {{view: View, comparison: Comparison, collection: Collection, builder: Builder, acts: typeof import("./acts.js"), ru: Strings, kk: Strings, en: Strings}} Parts
 */

/** @type {Map<keyof Parts, Promise<any>>} */
const loading = new Map();
/** @type {Partial<Parts>} */
const loaded = {};

/**
 * A part that is here already.
 * @template {keyof Parts} Name
 * @param {Name} name
 */
export function partNow(name) {
  return loaded[name];
}

/**
 * A part, loaded once for the page; what failed is tried again on the next call.
 * @template {keyof Parts} Name
 * @param {Name} name
 * @returns {Promise<Parts[Name]>}
 */
export function part(name) {
  const known = loading.get(name) ?? load(name);
  loading.set(name, known);
  known.catch(() => loading.delete(name));
  return known;
}

/** Browsers remember that an address failed: another try needs another address. */
let failures = 0;

/**
 * @template {keyof Parts} Name
 * @param {Name} name
 * @returns {Promise<Parts[Name]>}
 */
async function load(name) {
  const key = `tarazy:${name}`;
  const href = new URL(`tarazy-${name}.js${failures ? `?${failures}` : ""}`, base).href;
  try {
    // The file is script and module in one. Policies and Trusted Types allow the import, pages that may not fetch only the script.
    if (!(key in globalThis)) await (mayFetch(href) ? import(href) : classicScript(href));
    const part = /** @type {Parts[Name]} */ (Reflect.get(globalThis, key));
    if ("setBase" in part) part.setBase(base);
    loaded[name] = part;
    return part;
  } catch (error) {
    failures += 1;
    throw new TarazyError("engine-missing", `${href} cannot be loaded`, error);
  }
}
