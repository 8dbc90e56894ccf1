import { TarazyElement } from "./base.js";

/** `<tarazy-search>`: a search to stand inside an article. */
export class TarazySearch extends TarazyElement {
  /** @override */
  static kind = /** @type {const} */ ("search");
}
