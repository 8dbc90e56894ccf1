import { beside } from "../loader/base.js";

/**
 * What is loaded when an element comes near: the view with the loader of the engine, and the words of one language; when somebody compares,
 * the screens of a comparison; who said what; the places that a reader collected; for who embeds, the builder; and what a script of the site asks of an element.
 * @typedef {typeof import("../view/index.js") & {check: typeof import("../elements/check.js").check}} View
 * @typedef {typeof import("../view/compare/index.js")} Comparison
 * @typedef {typeof import("../view/quotes/index.js")} Quotes
 * @typedef {typeof import("../view/collection/index.js")} Collection
 * @typedef {typeof import("../view/builder/index.js")} Builder
 * @typedef {import("../strings/languages.js").Strings} Strings
 * @typedef {{view: View, comparison: Comparison, quotes: Quotes, collection: Collection, builder: Builder, acts: typeof import("../elements/acts.js"), ru: Strings, kk: Strings, en: Strings}} Parts
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
  known.catch(() => loading.get(name) === known && loading.delete(name));
  return known;
}

/**
 * @template {keyof Parts} Name
 * @param {Name} name
 * @returns {Promise<Parts[Name]>}
 */
async function load(name) {
  const part = await beside(name);
  loaded[name] = part;
  return part;
}
