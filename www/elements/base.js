import { interfaceLanguage } from "../strings/languages.js";
import { adopt, numberIn, SHOWN, write } from "../state/attributes.js";
import { ATTRIBUTES, readState, writeState } from "../state/address.js";
import { showFailed } from "./failed.js";
import { PageAddress } from "./location.js";
import { claimNumber } from "./names.js";
import { failure, Opening } from "./opening.js";
import { part, partNow } from "../state/parts.js";
import { showInside } from "./place.js";
import { version } from "./version.js";

/**
 * @typedef {import("../state/address.js").State} State
 * @typedef {import("../types/answers.js").Engine} Engine
 * @typedef {import("../state/parts.js").Strings} Strings
 */

/** View and engine are loaded when the element comes this near to the part of the page in view. */
const NEAR = "400px";

/** Events that a listener may forbid, to act itself. */
const ACTIONS = /-(?:select|copy|export)$/u;

/** Where a server draws the page, there are no elements, and the module does nothing. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? Object);

let instances = 0;

/**
 * What the elements have in common: their attributes are their state, they share one engine, and
 * what stands inside them is shown until the engine is ready and when it cannot start.
 */
export class TarazyElement extends Base {
  /** @type {import("../view/screens.jsx").ElementKind} */
  static kind = "app";
  static version = version;
  static observedAttributes = [...ATTRIBUTES, ...SHOWN];

  /** @type {unknown} */
  #results = null;
  /** @type {Partial<Strings>} */
  #strings = {};
  #id = `tarazy-${(instances += 1)}`;
  #drawing = false;
  /** The view has been shown. */
  #drawn = false;
  /** @type {unknown} why the view could not be drawn */
  #missing = null;
  /** It has come near to what is seen. */
  #near = false;
  /** @type {State | null} what the author of the page asked for */
  #authored = null;
  /** @type {ReturnType<typeof claimNumber> | null} */
  #number = null;
  /** @type {AbortController | null} ends what lasts while the element is on the page */
  #connected = null;
  #page = new PageAddress(this, this.#kind() === "app");
  #opening = new Opening(this, (name, detail) => {
    // What is missing to draw is told already, and is not asked for again.
    if (name === "tarazy-error" && this.#opening.error === this.#missing) return;
    this.#tell(name, detail);
    this.#draw();
  });

  /** Resolves when the element can answer. */
  get ready() {
    return this.#opening.ready;
  }

  /** @returns {State} */
  get state() {
    return readState((name) => this.getAttribute(name));
  }

  /** The answer that is shown: of a search, of a comparison; null before. */
  get results() {
    return this.#results;
  }

  get version() {
    return version;
  }

  /** An engine of the site's own, with the answers of ours; set before or after the element is shown. */
  set engine(engine) {
    if (engine) this.#opening.use(engine);
  }

  /** @returns {Engine | null} */
  get engine() {
    return this.#opening.opened?.engine ?? null;
  }

  /** Words of the interface that the site has others for, by their names in `www/strings`. */
  set strings(strings) {
    this.#strings = strings;
    this.#draw();
  }

  get strings() {
    return this.#strings;
  }

  connectedCallback() {
    adopt(this);
    if (!this.shadowRoot) showInside(this.attachShadow({ mode: "open" }));
    this.#connected = new AbortController();
    this.#authored ??= this.state;
    this.#number = claimNumber(this.#label());
    const follow = () => this.#page.keeps && this.#follow();
    follow();
    addEventListener("popstate", follow, { signal: this.#connected.signal });
    if (this.#drawn) this.#draw();
    else this.#startWhenNear(this.#connected.signal);
  }

  disconnectedCallback() {
    this.#connected?.abort();
    this.#number?.release();
    if (this.shadowRoot && this.#drawn) partNow("view")?.clear(this.shadowRoot);
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (name === "src" && this.#opening.started) this.#opening.start();
    this.#draw();
  }

  /**
   * Shows something else.
   * @param {Partial<State>} patch
   * @param {"push" | "replace"} [how] whether Back returns to what is shown now
   */
  go(patch, how = "push") {
    const next = { ...this.state, ...patch };
    if (patch.doc && !this.#tell("tarazy-select", { doc: next.doc, place: next.place })) return;
    this.#apply(next);
    if (this.#page.keeps) this.#page.write(next, how);
    this.#tell("tarazy-statechange", { state: next, url: this.#page.keeps ? location.href : null });
  }

  /**
   * Starts now, however far the element is from what is seen. Rejects when it cannot.
   * @returns {Promise<void>}
   */
  async load() {
    this.#load();
    await this.#opening.settled();
  }

  /**
   * Shows what is found, and gives it.
   * @param {string} query
   * @param {import("../types/answers.js").SearchOptions} [options]
   * @returns {Promise<import("../types/answers.js").SearchAnswer>}
   */
  search(query, options) {
    return this.#act("search", query, options);
  }

  /**
   * Shows two documents side by side, and gives the comparison.
   * @param {string} a
   * @param {string} b
   * @returns {Promise<import("../types/answers.js").CompareAnswer>}
   */
  compare(a, b) {
    return this.#act("compare", a, b);
  }

  /**
   * Opens a passage.
   * @param {string} passage such as `120-340@document`
   * @returns {Promise<void>}
   */
  goTo(passage) {
    return this.#act("goTo", passage);
  }

  /**
   * A passage with its source, as text.
   * @param {string} passage such as `120-340@document`
   * @returns {Promise<string>}
   */
  cite(passage) {
    return this.#act("cite", passage);
  }

  /**
   * The comparison that is shown, as a file's text.
   * @param {"markdown" | "csv" | "html" | "json"} format
   * @returns {Promise<string>}
   */
  export(format) {
    return this.#act("exported", format);
  }

  /** Shows again what the author of the page asked for. */
  async reset() {
    if (this.#authored) this.go(this.#authored);
  }

  /**
   * @override
   * @param {FocusOptions} [options]
   */
  focus(options) {
    const target = this.shadowRoot?.querySelector("input,select,textarea,button,a[href]");
    if (target instanceof HTMLElement) target.focus(options);
  }

  /**
   * @param {"search" | "compare" | "goTo" | "cite" | "exported"} name of what is done once the view is here
   * @param {...any} given
   * @returns {Promise<any>}
   */
  async #act(name, ...given) {
    await this.load();
    const [acts, t] = await Promise.all([part("acts"), part(this.#language())]);
    return /** @type {any} */ (acts)[name](this.#shown(t), ...given);
  }

  /** @param {AbortSignal} signal */
  #startWhenNear(signal) {
    if (this.getAttribute("loading") === "eager") return this.#load();
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      this.#load();
    }, { rootMargin: NEAR });
    observer.observe(this);
    signal.addEventListener("abort", () => observer.disconnect());
  }

  #load() {
    this.#near = true;
    this.#draw();
    if (!this.#opening.started || (this.#opening.error && !this.#opening.busy)) this.#opening.start();
  }

  /** One drawing for however many attributes change at once; what changes while it is drawn is drawn again. */
  #draw() {
    if (this.#drawing || !this.isConnected || !this.#near) return;
    this.#drawing = true;
    queueMicrotask(async () => {
      const language = this.#language();
      try {
        const [view, t] = [partNow("view") ?? (await part("view")), partNow(language) ?? (await part(language))];
        this.#drawing = false;
        this.#show(view, t);
      } catch (error) {
        this.#drawing = false;
        this.#fail(error);
      }
      if (language !== this.#language()) this.#draw();
    });
  }

  /**
   * @param {import("../state/parts.js").View} view
   * @param {import("../state/parts.js").Strings} t
   */
  #show(view, t) {
    if (!this.shadowRoot || !this.isConnected) return;
    const retried = !this.#drawn && this.shadowRoot.activeElement;
    if (!this.#drawn) {
      this.shadowRoot.replaceChildren();
      this.shadowRoot.adoptedStyleSheets = [view.sheet()];
      this.#drawn = true;
      view.check(this);
    }
    view.draw(this.shadowRoot, this.#shown(t));
    if (retried) this.focus();
  }

  /** What draws cannot be loaded. @param {unknown} error */
  #fail(error) {
    this.#missing = error;
    if (this.#opening.error !== error) this.#tell("tarazy-error", failure(error));
    if (this.#drawn || !this.shadowRoot) return;
    showFailed(this.shadowRoot, error, this.#language(), () => this.#load());
  }

  /**
   * What the view tells.
   * @param {string} name
   * @param {any} detail
   * @param {unknown} [results] the answer that is shown
   * @returns {boolean} false when a listener wants to act instead
   */
  #told(name, detail, results) {
    if (results) {
      this.#results = results;
      this.#opening.states.toggle("empty", detail.total === 0);
    }
    return this.#tell(name, detail);
  }

  #language() {
    return interfaceLanguage(this.lang || this.closest("[lang]")?.getAttribute("lang") || document.documentElement.lang);
  }

  /** @param {import("../state/parts.js").Strings} t */
  #shown(t) {
    const state = this.state;
    return {
      kind: this.#kind(),
      t: { ...t, ...this.#strings },
      state, id: this.#id, label: this.#label(), error: this.#opening.error, opened: this.#opening.opened,
      passage: this.getAttribute("passage"), limit: numberIn(this.getAttribute("max-results"), 100) ?? 10,
      inside: () => this.querySelector("blockquote,q")?.textContent ?? "",
      level: numberIn(this.getAttribute("heading-level"), 6) ?? (this.#page.keeps ? 1 : 2),
      number: this.#number?.number ?? 1,
      go: (/** @type {Partial<State>} */ patch, /** @type {"push" | "replace" | undefined} */ how) => this.go(patch, how),
      href: this.#page.keeps ? (/** @type {Partial<State>} */ patch) => this.#page.href({ ...state, ...patch }) : null,
      tell: (/** @type {string} */ name, /** @type {object} */ detail, /** @type {unknown} */ results) => this.#told(name, detail, results),
      retry: () => this.#opening.start(),
    };
  }

  /** The author's own label; the view has one in the language of the interface otherwise. */
  #label() {
    return this.getAttribute("label") ?? "";
  }

  #kind() {
    return /** @type {typeof TarazyElement} */ (this.constructor).kind;
  }

  /** Shows what the address of the page asks for. */
  #follow() {
    const asked = this.#page.read();
    const authored = this.#authored ?? this.state;
    this.#apply(asked ? { ...asked, language: asked.language ?? authored.language } : authored);
  }

  /** @param {State} state */
  #apply(state) {
    for (const [name, value] of writeState(state)) write(this, name, value);
  }

  /**
   * @param {string} name
   * @param {object} detail
   * @returns {boolean} false when a listener wants to act instead
   */
  #tell(name, detail) {
    return this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable: ACTIONS.test(name), detail }));
  }
}
