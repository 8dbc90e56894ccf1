import { TarazyError } from "./errors.js";

/** Address of the running script: what belongs to it lies beside it. Only known while the script starts. */
export let base = scriptAddress() ?? import.meta.url;

let given = false;

/**
 * For what is loaded later by the script that lies there.
 * @param {string} address
 */
export function setBase(address) {
  // Another copy of the same version may have loaded it before, from elsewhere.
  if (!given) base = address;
  given = true;
}

/**
 * Whether modules and `fetch` are for this page: not when it was opened by double click, nor in a frame without an origin.
 * @param {string} href of what is to be loaded
 */
export function mayFetch(href) {
  return !href.startsWith("file:") && globalThis.origin !== "null";
}

/** Browsers remember that an address failed: another try needs another address. */
let failures = 0;

/**
 * What a script of ours, which is loaded when it is needed, leaves behind.
 * @param {string} name
 * @returns {Promise<any>}
 */
export async function beside(name) {
  const key = `tarazy:${TARAZY_VERSION}:${name}`;
  const file = `tarazy-${name}.js${failures ? `?${failures}` : ""}`;
  try {
    const { href } = new URL(file, base);
    // The file is script and module in one. Policies and Trusted Types allow the import, pages that may not fetch only the script.
    if (!(key in globalThis)) await (mayFetch(href) || typeof document !== "object" ? import(href) : classicScript(href));
    const part = Reflect.get(globalThis, key);
    // It throws, too, where something else lies at that place.
    if ("setBase" in part) part.setBase(base);
    return part;
  } catch (error) {
    failures += 1;
    throw new TarazyError("engine-missing", `${file} cannot be loaded`, error);
  }
}

function scriptAddress() {
  if (typeof document !== "object") return undefined;
  const script = document.currentScript;
  return script && "src" in script && typeof script.src === "string" && script.src ? script.src : undefined;
}

/**
 * Runs a classic script, the only kind that pages opened by double click may load.
 * @param {string} href
 * @returns {Promise<void>}
 */
export function classicScript(href) {
  const script = document.createElement("script");
  // It stays in the page until it has run: WebKit may forget who waits for one that was taken out.
  return /** @type {Promise<void>} */ (new Promise((resolve, reject) => {
    script.src = href;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${href} cannot be loaded`));
    document.head.append(script);
  })).finally(() => script.remove());
}
