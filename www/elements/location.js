import { readAddress, writeAddress } from "../state/address.js";

/** @typedef {import("../state/address.js").State} State */

/** The address of the page, as far as an element keeps its state there. */
export class PageAddress {
  /** @type {HTMLElement} */
  #element;
  #always;

  /**
   * @param {HTMLElement} element
   * @param {boolean} always unless its author says otherwise
   */
  constructor(element, always) {
    this.#element = element;
    this.#always = always;
  }

  get keeps() {
    const asked = this.#element.getAttribute("url-state");
    return asked === "hash" || (asked !== "none" && this.#always);
  }

  /** @returns {State | null} what the address asks for */
  read() {
    return readAddress(location.hash, this.#prefix);
  }

  /** @param {State} state */
  href(state) {
    return writeAddress(location.hash, state, this.#prefix);
  }

  /**
   * @param {State} state
   * @param {"push" | "replace"} how
   */
  write(state, how) {
    try {
      if (how === "push") history.pushState(history.state, "", this.href(state));
      else history.replaceState(history.state, "", this.href(state));
    } catch {
      // A sandboxed frame, or more changes in a moment than the browser allows: the page works on.
    }
  }

  get #prefix() {
    const key = this.#element.getAttribute("url-key");
    return key ? `${key}.` : "";
  }
}
