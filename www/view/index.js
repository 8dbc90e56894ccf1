import { h, render } from "preact";
import { Root } from "./root.jsx";

export { setBase } from "../loader/base.js";
export { open } from "../loader/index.js";
export { remembering } from "./engine.js";
export { shared } from "./shared.js";
export { sheet } from "../styles/index.js";

/**
 * @param {ShadowRoot} root
 * @param {import("./root.jsx").RootProps} props
 */
export function draw(root, props) {
  render(h(Root, props), root);
}

/**
 * Ends what lasts while the element is shown, such as timers.
 * @param {ShadowRoot} root
 */
export function clear(root) {
  render(null, root);
}
