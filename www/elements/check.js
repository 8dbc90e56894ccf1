import { VIEWS } from "../state/address.js";
import { ALL, numberIn } from "../state/attributes.js";

/** What may stand in an attribute that does not take everything. */
const VALUES = /** @type {Record<string, RegExp>} */ ({
  view: new RegExp(`^(?:${VIEWS.join("|")})$`, "u"), sort: /^(?:relevance|newest|oldest)$/u, loading: /^(?:auto|lazy|eager)$/u,
  "url-state": /^(?:hash|none)$/u, theme: /^(?:auto|light|dark)$/u, "heading-level": /^[1-6]$/u, "max-results": /^(?:[1-9]\d?|100)$/u,
  row: /^[1-9]\d{0,4}$/u, place: /^\d+-\d+$/u, like: /^\d+-\d+@./u, passage: /^\d+-\d+@./u,
});

/**
 * Tells the author of the page, once, of attributes that are not understood.
 * @param {Element} element
 */
export function check(element) {
  const wrong = ALL.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null || (VALUES[name] ?? /(?:)/u).test(value) ? [] : [`${name}="${value}"${nearest(name, value)}`];
  });
  if (wrong.length > 0) console.warn(`<${element.localName}>: not understood, so as if not written, but for numbers out of range: ${wrong.join(" ")}`);
}

/**
 * What is taken for a number that is too large or too small.
 * @param {string} name
 * @param {string} value
 */
function nearest(name, value) {
  const most = { "heading-level": 6, "max-results": 100 }[name];
  const taken = most ? numberIn(value, most) : null;
  return taken === null ? "" : ` (${taken} is taken)`;
}
