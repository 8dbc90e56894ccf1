import createGlue from "tarazy:glue";
import { remote } from "../worker/remote.js";
import { base, mayFetch, setBase } from "./base.js";
import { Comparison } from "./comparison.js";
import { TarazyEngine } from "./engine.js";
import { ShardsError } from "./shards-errors.js";
import { Shelf } from "./shelf.js";

/** @import { Comparing, Library } from "./glue.d.ts" */

/**
 * @typedef {object} Places
 * @property {string} script address of the one that asks
 * @property {string} head address of the file that names all others
 * @property {WebAssembly.Module} module that searches them
 * @property {boolean | undefined} worker as of `open`
 * @property {Opened} comparing what compares
 * @property {Opened} reading the same, which also reads texts of the reader's own
 */

/** @typedef {(pack: Uint8Array, long: boolean) => Promise<Comparing>} Opened opens a pack; `long`: best beside the page */

/** Bytes of a pack that takes long to compare. */
const LONG = 150_000;

/**
 * A corpus in many files, which are loaded as questions need them. Errors have a `code`: `shards-unreachable`, `shards-timeout`,
 * `shards-missing`, `shards-other`, `shards-place`, `pack-corrupt`, `pack-version`, and those of modules.
 * @param {Places} places
 * @returns {Promise<TarazyEngine>}
 */
export async function open({ script, head, module, worker, comparing, reading }) {
  setBase(script);
  if (!mayFetch(head)) throw new ShardsError("shards-place", `${head} can be read on a website only`);
  const shelf = new Shelf(head, async (bytes) => (worker ? await remotely(module, bytes) : null) ?? locally(module, bytes));
  /** @param {Opened} opened @returns {any} */
  const compared = (opened) => async (/** @type {boolean} */ long) => new Comparison(shelf, (pack) => opened(pack, long || pack.length > LONG));
  // The shelf never compares itself.
  const engine = new TarazyEngine(async () => /** @type {any} */ (shelf), compared(comparing), compared(reading));
  // Which files are loaded tells the host something of what is looked for.
  engine.local = false;
  await engine.info();
  return engine;
}

/**
 * @param {WebAssembly.Module} module
 * @param {Uint8Array} head
 * @returns {Promise<Library>}
 */
async function locally(module, head) {
  const glue = createGlue();
  await glue.default({ module_or_path: module });
  return new glue.Library(head);
}

/**
 * The same in a worker; null where there can be none.
 * @param {WebAssembly.Module} module
 * @param {Uint8Array} head
 * @returns {Promise<Library | null>}
 */
async function remotely(module, head) {
  try {
    return /** @type {any} */ (await remote(new URL("tarazy-shards.js", base).href, module, head));
  } catch (error) {
    // What is wrong with the head is wrong everywhere.
    if (error instanceof Error && "code" in error && !(error instanceof DOMException)) throw error;
    return null;
  }
}
