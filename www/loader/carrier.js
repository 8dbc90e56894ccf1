import { TarazyError } from "./errors.js";

/** Set by tarazy-data.js: the engine, gzipped, as base64. */
const GLOBAL = "tarazyData";

/**
 * The engine out of the classic script that carries it.
 * @param {string} base
 * @returns {Promise<ArrayBuffer>}
 */
export async function carriedModule(base) {
  await runScript(new URL("tarazy-data.js", base).href);
  const data = Reflect.get(globalThis, GLOBAL);
  // The string is bigger than the module: it must not stay in memory beside it.
  Reflect.deleteProperty(globalThis, GLOBAL);
  if (typeof data !== "string") throw new TarazyError("engine-missing", "tarazy-data.js carries no engine");
  return gunzip(fromBase64(data));
}

/**
 * @param {string} href
 * @returns {Promise<void>}
 */
function runScript(href) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = href;
    script.onload = () => resolve();
    script.onerror = () => reject(new TarazyError("engine-missing", `${href} cannot be loaded`));
    document.head.append(script);
    script.remove();
  });
}

/**
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
function fromBase64(text) {
  if ("fromBase64" in Uint8Array && typeof Uint8Array.fromBase64 === "function") return Uint8Array.fromBase64(text);
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
function gunzip(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}
