import { ATTRIBUTES } from "./address.js";

/** Beside the state: what an element also draws anew for. */
export const SHOWN = ["label", "heading-level", "src", "passage", "max-results"];

/** All that the author of a page may write. */
export const ALL = [...ATTRIBUTES, ...SHOWN, "loading", "theme", "url-state", "url-key"];

/** @param {string} attribute such as `max-results`, for `maxResults` */
export function propertyOf(attribute) {
  return attribute.replace(/-(.)/gu, (_, letter) => letter.toUpperCase());
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {unknown} value nothing removes the attribute
 */
export function write(element, name, value) {
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/**
 * Every attribute is a property as well.
 * @param {object} prototype of a class of elements
 */
export function reflect(prototype) {
  for (const name of ALL) {
    const property = propertyOf(name);
    if (property in prototype) continue;
    Object.defineProperty(prototype, property, {
      /** @this {Element} */
      get() {
        return this.getAttribute(name);
      },
      /** @this {Element} @param {unknown} value */
      set(value) {
        write(this, name, value);
      },
    });
  }
}

/**
 * Properties that were set before the script ran hide those of the class.
 * @param {any} element
 */
export function adopt(element) {
  for (const name of Object.keys(element)) {
    if (!(name in element.constructor.prototype)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}

/**
 * @param {string | null} text
 * @param {number} most
 * @returns {number | null} a whole number from 1 to `most`, the nearest one; null for what is no number
 */
export function numberIn(text, most) {
  const number = Math.round(Number(text ?? Number.NaN));
  return Number.isNaN(number) ? null : Math.min(most, Math.max(1, number));
}
