import { define } from "./elements/define.js";
import { part } from "./elements/parts.js";

/** @type {typeof import("./loader/index.js").open} */
export const open = async (options) => (await part("view")).open(options);

// Node has no elements; there the module is an engine only.
if (typeof customElements === "object") define();
