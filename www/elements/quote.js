import { TarazyElement } from "./base.js";

/** `<tarazy-quote passage="120-340@document">`: one passage with its source, checked against the text. */
export class TarazyQuote extends TarazyElement {
  /** @override */
  static kind = /** @type {const} */ ("quote");
}
