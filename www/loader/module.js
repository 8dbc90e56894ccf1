import { base, mayFetch } from "./base.js";
import { carried } from "./carrier.js";
import { TarazyError } from "./errors.js";
import { download } from "./download.js";

/** @typedef {string | URL | BufferSource | WebAssembly.Module} ModuleSource */

/** @type {Map<string, Promise<WebAssembly.Module>>} */
const compiled = new Map();

/**
 * The compiled engine: compiled once for all that ask for the same address.
 * @param {ModuleSource} source
 * @returns {Promise<WebAssembly.Module>}
 */
export async function loadModule(source) {
  if (typeof WebAssembly !== "object") {
    throw new TarazyError("wasm-unsupported", "this browser has no WebAssembly");
  }
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source !== "string" && !(source instanceof URL)) return compile(WebAssembly.compile(source));
  return once(address(source));
}

/** @param {string | URL} source */
function address(source) {
  try {
    return new URL(source, base).href;
  } catch (error) {
    throw new TarazyError("engine-missing", `${source} cannot be found`, error);
  }
}

/** @param {string} href */
function once(href) {
  const known = compiled.get(href);
  if (known) return known;
  const module = fetchModule(href);
  compiled.set(href, module);
  module.catch(() => compiled.delete(href));
  return module;
}

/** @param {string} href */
async function fetchModule(href) {
  // A classic script may still carry the bytes.
  if (!mayFetch(href)) return compile(WebAssembly.compile(await carried(href, "engine-missing")));
  const response = await download(href, "engine-missing");
  const streams = response.headers.get("content-type")?.startsWith("application/wasm");
  return compile(
    streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()),
  );
}

/** @param {Promise<WebAssembly.Module>} module */
async function compile(module) {
  try {
    return await module;
  } catch (error) {
    if (isBlocked()) {
      const advice = "the site's Content-Security-Policy must allow 'wasm-unsafe-eval' in script-src";
      throw new TarazyError("wasm-blocked", advice, error);
    }
    throw new TarazyError("engine-corrupt", "the engine is not a whole WebAssembly module", error);
  }
}

/** An empty module compiles everywhere but under a policy: engines word that error differently. */
function isBlocked() {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
    return false;
  } catch {
    return true;
  }
}
