import { TarazyApp } from "./app.js";
import { ALL, reflect } from "../state/attributes.js";
import { TarazyElement } from "./base.js";
import { TarazyCompare } from "./compare.js";
import { TarazyQuote } from "./quote.js";
import { TarazySearch } from "./search.js";
import { version } from "./version.js";

/** @type {Record<string, typeof TarazyElement>} */
const elements = { "tarazy-search": TarazySearch, "tarazy-compare": TarazyCompare, "tarazy-quote": TarazyQuote, "tarazy-app": TarazyApp };

/** Registers the elements; those that another copy of this script registered stay as they are. */
export function define() {
  reflect(TarazyElement.prototype);
  for (const [name, element] of Object.entries(elements)) {
    const there = /** @type {typeof TarazyElement | undefined} */ (customElements.get(name));
    if (!there) customElements.define(name, element);
    else if (there.version !== version) console.info(`<${name}> is of Tarazy ${there.version}; ${version} is not used`);
  }
}

/**
 * Puts an element into every `<div data-tarazy="search" data-query="…">`, for sites whose editor strips tags that it does not know.
 * @param {ParentNode} [root]
 */
export function upgrade(root = document) {
  for (const host of root.querySelectorAll("[data-tarazy]")) {
    const name = `tarazy-${host.getAttribute("data-tarazy")}`;
    if (!Object.hasOwn(elements, name) || host.firstElementChild?.localName === name) continue;
    const element = document.createElement(name);
    // Only what is ours: an editor that strips `onclick` may let `data-onclick` through.
    for (const attribute of ALL) {
      const value = host.getAttribute(`data-${attribute}`);
      if (value !== null) element.setAttribute(attribute, value);
    }
    element.append(...host.childNodes);
    host.append(element);
  }
}
