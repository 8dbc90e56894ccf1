import { TarazyElement } from "./base.js";

/** `<tarazy-compare a b>`: two articles weighed against each other. */
export class TarazyCompare extends TarazyElement {
  /** @override */
  static kind = /** @type {const} */ ("compare");
}
