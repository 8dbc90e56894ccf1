/** What a style sheet of the site can ask of an element, as in `tarazy-search:state(ready)`. */
export class States {
  /** @type {Set<string> | undefined} */
  #set;

  /** @param {HTMLElement} element */
  constructor(element) {
    // Browsers of before 2024 know no such states.
    this.#set = /** @type {any} */ (element).attachInternals?.().states;
  }

  /**
   * How far the element is: one of the three.
   * @param {"loading" | "ready" | "error"} now
   */
  become(now) {
    for (const name of ["loading", "ready", "error"]) this.toggle(name, name === now);
  }

  /**
   * @param {string} name
   * @param {boolean} on
   */
  toggle(name, on) {
    try {
      if (on) this.#set?.add(name);
      else this.#set?.delete(name);
    } catch {
      // An older form of the same set, which takes only names that begin with `--`.
    }
  }
}
