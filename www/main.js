import { define, upgrade } from "./elements/define.js";
import { part } from "./state/parts.js";

export { upgrade };

/** @type {typeof import("./loader/index.js").open} */
export const open = async (options) => (await part("view")).open(options);

// Where a server draws the page, there are none.
if (typeof customElements === "object") {
  define();
  upgrade();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => upgrade());
}
