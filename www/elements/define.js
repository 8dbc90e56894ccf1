import { TarazyApp } from "./app.js";
import { TarazyCompare } from "./compare.js";
import { TarazySearch } from "./search.js";

const elements = { "tarazy-search": TarazySearch, "tarazy-compare": TarazyCompare, "tarazy-app": TarazyApp };

/** Registers the elements; those that another copy of this script registered stay as they are. */
export function define() {
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
