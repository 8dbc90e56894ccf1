import { TarazyElement } from "./base.js";

/** `<tarazy-app>`: search, articles and comparison as a page of its own, with its state in the address. */
export class TarazyApp extends TarazyElement {
  /** @override */
  static kind = /** @type {const} */ ("app");
}
