import { define } from "./elements/define.js";

export { open, TarazyEngine, TarazyError } from "./loader/index.js";

// Node has no elements; there the module is an engine only.
if (typeof customElements === "object") define();
