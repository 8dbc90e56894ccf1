import { classicScript } from "./base.js";
import { TarazyError } from "./errors.js";

/** Set by a script beside every module and every pack of a bundle: the bytes, gzipped, as base64. */
const GLOBAL = "tarazyData";

/**
 * A file out of the classic script that carries it.
 * @param {string} href of the file
 * @param {string} code of the error when there is nothing
 * @returns {Promise<ArrayBuffer>}
 */
export async function carried(href, code) {
  const script = href.replace(/\.\w+$/u, "-data.js");
  await classicScript(script).catch((error) => {
    throw new TarazyError(code, `${script} cannot be loaded`, error);
  });
  const data = Reflect.get(globalThis, GLOBAL);
  // The string is bigger than the bytes: it must not stay in memory beside it.
  Reflect.deleteProperty(globalThis, GLOBAL);
  if (typeof data !== "string") throw new TarazyError(code, `${script} carries nothing`);
  return gunzip(fromBase64(data));
}

/**
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function fromBase64(text) {
  if ("fromBase64" in Uint8Array && typeof Uint8Array.fromBase64 === "function") return Uint8Array.fromBase64(text);
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
export function gunzip(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}
