import createGlue from "tarazy:glue";
import { base, beside, mayFetch } from "./base.js";
import { carried } from "./carrier.js";
import { download } from "./download.js";
import { TarazyEngine } from "./engine.js";
import { loadModule } from "./module.js";
import { remotely } from "./remote.js";

export { TarazyEngine } from "./engine.js";
export { TarazyError } from "./errors.js";

/** @import { ModuleSource } from "./module.js" */

/**
 * @typedef {object} OpenOptions
 * @property {string | URL} [url] address of a pack, or of the head of shards (`.shards`), to open instead of the corpus inside the engine
 * @property {Uint8Array} [bytes] the same, already here
 * @property {ModuleSource} [wasm] the engine; by default `tarazy-search.wasm` beside the script
 * @property {ModuleSource} [compareWasm] what compares, loaded when it is asked; by default `wasm` when that is given, else
 *   `tarazy-compare.wasm` beside the script
 * @property {ModuleSource} [textsWasm] the same for texts that are in no pack: `tarazy-texts.wasm`
 * @property {ModuleSource} [shardsWasm] what searches shards: `tarazy-shards.wasm`
 * @property {boolean} [worker] true to work beside the page where that is possible: comparisons, texts of the reader's own, large packs; false to do
 *   it never. Without it the script's address may say so, `?worker` or `?worker=no`; else what is long is done there:
 *   articles of more than 10,000 words together, of shards a pack of more than 150,000 bytes
 */

/** Bytes of a pack that takes long enough to open and to index that a page would stand still. */
const LARGE = 300_000;

/** What names all files of shards ends so. */
const SHARDS = /\.shards(?:[?#]|$)/u;

/**
 * Opens a corpus. Errors have a `code`: `engine-missing`, `engine-corrupt`, `engine-trap`, `wasm-blocked`,
 * `wasm-unsupported`, `pack-missing`, `pack-corrupt`, `pack-version`; of shards also `shards-unreachable`, `shards-timeout`,
 * `shards-missing`, `shards-other`, `shards-place`.
 * @param {OpenOptions} [options]
 * @returns {Promise<TarazyEngine>}
 */
export async function open({
  url, bytes, wasm, compareWasm = wasm ?? ours("compare"), textsWasm = wasm ?? ours("texts"), shardsWasm = ours("shards"), worker = asked(),
} = {}) {
  /** @param {boolean} away @param {WebAssembly.Module} module @param {Uint8Array} [pack] */
  const wherever = async (away, module, pack) => (away && pack ? await remotely(module, pack) : null) ?? new (await instance(module)).Engine(pack);
  /** @param {ModuleSource} other module, which has no corpus inside @returns {import("./shards.js").Opened} */
  const withPack = (other) => async (pack, away) => wherever(away, await loadModule(other), pack);
  if (url && SHARDS.test(String(url))) {
    const head = address(url);
    // Where shards cannot be read their module cannot be loaded either: the part tells the place, not the module.
    const [part, module] = await Promise.all([beside("shards"), mayFetch(head) ? loadModule(shardsWasm) : null]);
    return part.open({ head, module, worker, comparing: withPack(compareWasm), reading: withPack(textsWasm) });
  }
  const [module, given] = await Promise.all([loadModule(wasm ?? ours("search")), bytes ?? fetchPack(url)]);
  const pack = async () => given ?? (await instance(module)).Engine.embeddedPack();
  const searching = () => wherever(worker === true && (given?.length ?? 0) > LARGE, module, given);
  const engine = new TarazyEngine(
    searching, async (away) => withPack(compareWasm)(await pack(), away === true), async (away) => withPack(textsWasm)(await pack(), away === true), worker,
  );
  const { documents } = await engine.info();
  engine.words = new Map(documents.map(({ id, words }) => [id, words]));
  return engine;
}

/** What the author of the page wrote behind the address of the script. */
function asked() {
  const said = /[?&]worker(?:=(\w*))?(?=[&#]|$)/u.exec(base);
  return said ? !/^(?:no|false|0)$/u.test(said[1] ?? "") : undefined;
}

/** @param {string} part a module of ours, by its place beside the script */
function ours(part) {
  return `tarazy-${part}.wasm`;
}

/** @param {WebAssembly.Module} module */
async function instance(module) {
  const glue = createGlue();
  await glue.default({ module_or_path: module });
  return glue;
}

/**
 * @param {string | URL} [url]
 * @returns {Promise<Uint8Array | undefined>}
 */
async function fetchPack(url) {
  if (url === undefined) return undefined;
  const href = address(url);
  const read = async () => (await download(href, "pack-missing")).arrayBuffer();
  return new Uint8Array(await (mayFetch(href) ? read() : carried(href, "pack-missing")));
}

/** @param {string | URL} url */
function address(url) {
  return new URL(url, globalThis.document?.baseURI ?? base).href;
}
