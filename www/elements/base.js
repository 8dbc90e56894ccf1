import { interfaceLanguage } from "../strings/languages.js";
import { ATTRIBUTES, readAddress, readState, writeAddress, writeState } from "./address.js";
import { remembering, sharedEngine } from "./engine.js";
import { errorCode } from "./errors.js";
import { claimNumber } from "./names.js";
import { part, partNow } from "./parts.js";

/**
 * @typedef {import("./address.js").State} State
 * @typedef {import("../types/answers.js").Engine} Engine
 * @typedef {import("../types/answers.js").Info} Info
 */

/** View and engine are loaded when the element comes this near to the part of the page in view. */
const NEAR = "400px";

/** The place that an element keeps before its view is there. */
const PLACE = ":host{display:block;min-block-size:var(--tarazy-min-height,12rem)}:host([hidden]){display:none}";

let instances = 0;

/**
 * What the elements have in common: their attributes are their state, they share one engine, and
 * what stands inside them is shown until the engine is ready and when it cannot start.
 */
export class TarazyElement extends HTMLElement {
  /** @type {import("../view/screens.jsx").ElementKind} */
  static kind = "app";
  static observedAttributes = [...ATTRIBUTES, "label", "heading-level"];

  /** @type {{engine: Engine, info: Info} | null} */
  #opened = null;
  /** The site brought an engine of its own: ours is not loaded. */
  #supplied = false;
  /** @type {unknown} */
  #error = null;
  #id = `tarazy-${(instances += 1)}`;
  #drawing = false;
  /** The view has been shown. */
  #drawn = false;
  /** It has come near to what is seen. */
  #near = false;
  /** @type {State | null} what the author of the page asked for */
  #authored = null;
  /** @type {ReturnType<typeof claimNumber> | null} */
  #number = null;
  /** @type {AbortController | null} ends what lasts while the element is on the page */
  #connected = null;
  #ready = deferred();

  /** Resolves when the element can answer. */
  get ready() {
    return this.#ready.promise;
  }

  /** @returns {State} */
  get state() {
    return readState((name) => this.getAttribute(name));
  }

  /** An engine of the site's own, with the answers of ours; set before or after the element is shown. */
  set engine(engine) {
    if (!engine) return;
    this.#supplied = true;
    this.#start(Promise.resolve(remembering(engine)));
  }

  /** @returns {Engine | null} */
  get engine() {
    return this.#opened?.engine ?? null;
  }

  connectedCallback() {
    if (!this.shadowRoot) showInside(this.attachShadow({ mode: "open" }));
    this.#connected = new AbortController();
    this.#authored ??= this.state;
    this.#number = claimNumber(this.#label());
    if (this.#keepsAddress()) {
      this.#follow();
      addEventListener("popstate", () => this.#follow(), { signal: this.#connected.signal });
    }
    if (this.#drawn) this.#draw();
    else this.#startWhenNear(this.#connected.signal);
  }

  disconnectedCallback() {
    this.#connected?.abort();
    this.#number?.release();
    if (this.shadowRoot && this.#drawn) partNow("view")?.clear(this.shadowRoot);
  }

  attributeChangedCallback() {
    this.#draw();
  }

  /**
   * Shows something else.
   * @param {Partial<State>} patch
   * @param {"push" | "replace"} [how] whether Back returns to what is shown now
   */
  go(patch, how = "push") {
    const next = { ...this.state, ...patch };
    const opens = patch.doc && !this.#tell("tarazy-select", { doc: next.doc, place: next.place }, true);
    if (opens) return;
    this.#apply(next);
    if (this.#keepsAddress()) remember(how, this.#address(next));
    this.#tell("tarazy-statechange", { state: next, url: this.#keepsAddress() ? location.href : null });
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
    if (!this.#opened && !this.#supplied) this.#start(sharedEngine());
  }

  /** @param {Promise<Engine>} opening */
  async #start(opening) {
    try {
      const engine = await opening;
      this.#opened = { engine, info: await engine.info() };
      this.#error = null;
      this.#ready.resolve();
      this.#tell("tarazy-ready", {});
    } catch (error) {
      this.#error = error;
      this.#tellError(error);
    }
    this.#draw();
  }

  /** One drawing for however many attributes change at once. */
  #draw() {
    if (this.#drawing || !this.isConnected || !this.#near) return;
    this.#drawing = true;
    queueMicrotask(async () => {
      const language = this.#language();
      try {
        const [view, t] = [partNow("view") ?? (await part("view")), partNow(language) ?? (await part(language))];
        this.#show(view, t);
      } catch (error) {
        this.#fail(error);
      }
      this.#drawing = false;
      if (language !== this.#language()) this.#draw();
    });
  }

  /**
   * @param {import("./parts.js").View} view
   * @param {import("./parts.js").Strings} t
   */
  #show(view, t) {
    if (!this.shadowRoot || !this.isConnected) return;
    if (!this.#drawn) {
      this.shadowRoot.replaceChildren();
      this.shadowRoot.adoptedStyleSheets = [view.sheet()];
      this.#drawn = true;
    }
    view.draw(this.shadowRoot, this.#shown(t));
  }

  /**
   * What draws cannot be loaded: what stood inside stays, with a line that tells why.
   * @param {unknown} error
   */
  #fail(error) {
    this.#tellError(error);
    if (this.#drawn || !this.shadowRoot) return;
    const line = document.createElement("p");
    line.setAttribute("role", "alert");
    line.textContent = `Tarazy: ${String(error)} (${errorCode(error)})`;
    showInside(this.shadowRoot, line);
  }

  /** @param {unknown} error */
  #tellError(error) {
    this.#tell("tarazy-error", { code: errorCode(error), message: String(error), recoverable: true });
  }

  #language() {
    return interfaceLanguage(this.lang || this.closest("[lang]")?.getAttribute("lang") || document.documentElement.lang);
  }

  /** @param {import("./parts.js").Strings} t */
  #shown(t) {
    const state = this.state;
    return {
      kind: /** @type {typeof TarazyElement} */ (this.constructor).kind,
      t, state, id: this.#id, label: this.#label(), error: this.#error, opened: this.#opened,
      level: clampLevel(this.getAttribute("heading-level"), this.#keepsAddress() ? 1 : 2),
      number: this.#number?.number ?? 1,
      go: (/** @type {Partial<State>} */ patch, /** @type {"push" | "replace" | undefined} */ how) => this.go(patch, how),
      href: this.#keepsAddress() ? (/** @type {Partial<State>} */ patch) => this.#address({ ...state, ...patch }) : null,
      tell: (/** @type {string} */ name, /** @type {object} */ detail) => void this.#tell(name, detail),
      retry: () => this.#start(sharedEngine()),
    };
  }

  /** The author's own label; the view has one in the language of the interface otherwise. */
  #label() {
    return this.getAttribute("label") ?? "";
  }

  #keepsAddress() {
    const asked = this.getAttribute("url-state");
    return asked === null ? /** @type {typeof TarazyElement} */ (this.constructor).kind === "app" : asked === "hash";
  }

  #prefix() {
    const key = this.getAttribute("url-key");
    return key ? `${key}.` : "";
  }

  /** @param {State} state */
  #address(state) {
    return writeAddress(location.hash, state, this.#prefix());
  }

  /** Shows what the address of the page asks for. */
  #follow() {
    const asked = readAddress(location.hash, this.#prefix());
    const authored = this.#authored ?? this.state;
    this.#apply(asked ? { ...asked, language: asked.language ?? authored.language } : authored);
  }

  /** @param {State} state */
  #apply(state) {
    for (const [name, value] of writeState(state)) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    }
  }

  /**
   * @param {string} name
   * @param {object} detail
   * @param {boolean} [cancelable]
   * @returns {boolean} false when a listener wants to act instead
   */
  #tell(name, detail, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }));
  }
}

/**
 * Shows what the author of the page put between the tags.
 * @param {ShadowRoot} root
 * @param {...HTMLElement} before
 */
function showInside(root, ...before) {
  const place = new CSSStyleSheet();
  place.replaceSync(PLACE);
  root.adoptedStyleSheets = [place];
  root.replaceChildren(...before, document.createElement("slot"));
}

/**
 * @param {"push" | "replace"} how
 * @param {string} hash
 */
function remember(how, hash) {
  try {
    if (how === "push") history.pushState(history.state, "", hash);
    else history.replaceState(history.state, "", hash);
  } catch {
    // A sandboxed frame, or more changes in a moment than the browser allows: the page works on.
  }
}

/**
 * @param {string | null} text
 * @param {number} otherwise
 */
function clampLevel(text, otherwise) {
  const level = Number(text ?? Number.NaN);
  return Number.isFinite(level) ? Math.min(6, Math.max(1, Math.round(level))) : otherwise;
}

/** A promise, and the function that fulfils it. */
function deferred() {
  /** @type {() => void} */
  let resolve = () => {};
  /** @type {Promise<void>} */
  const fulfilled = new Promise((fulfil) => {
    resolve = fulfil;
  });
  return { promise: fulfilled, resolve };
}
