import createGlue from "tarazy:glue";
import { remote } from "../worker/remote.js";
import { base, mayFetch } from "./base.js";
import { Comparison } from "./comparison.js";
import { TarazyEngine } from "./engine.js";
import { whereAllowed } from "./remote.js";
import { ShardsError } from "./shards-errors.js";
import { Shelf } from "./shelf.js";

/** @import { Comparing, Library } from "./glue.d.ts" */

/**
 * @typedef {object} Places
 * @property {string} head address of the file that names all others
 * @property {WebAssembly.Module | null} module that searches them; null where nothing can be read
 * @property {boolean | undefined} worker as of `open`
 * @property {Opened} comparing what compares
 * @property {Opened} reading the same, which also reads texts of the reader's own
 */

/** @typedef {(pack: Uint8Array, away: boolean) => Promise<Comparing>} Opened opens a pack, beside the page or not */

/** Bytes of a pack that takes long to compare. */
const LONG = 150_000;

/**
 * A corpus in many files, which are loaded as questions need them. Errors have a `code`: `shards-unreachable`, `shards-timeout`,
 * `shards-missing`, `shards-other`, `shards-place`, `pack-corrupt`, `pack-version`, and those of modules.
 * @param {Places} places
 * @returns {Promise<TarazyEngine>}
 */
export async function open({ head, module, worker, comparing, reading }) {
  if (!module || !mayFetch(head)) throw new ShardsError("shards-place", `${head} can be read on a website only`);
  const shelf = new Shelf(head, async (bytes) => (worker ? await elsewhere(module, bytes) : null) ?? locally(module, bytes));
  /** @param {Opened} opened @returns {any} */
  const compared = (opened) => async (/** @type {boolean | undefined} */ away) => new Comparison(shelf, (pack) => opened(pack, away ?? pack.length > LONG));
  // The shelf never compares itself.
  const engine = new TarazyEngine(async () => /** @type {any} */ (shelf), compared(comparing), compared(reading), worker);
  // Which files are loaded tells the host something of what is looked for.
  engine.local = false;
  Object.defineProperty(engine, "edition", { get: () => shelf.edition });
  await engine.info();
  return engine;
}

/**
 * @param {WebAssembly.Module} module
 * @param {Uint8Array} head
 * @returns {Promise<Library | null>}
 */
function elsewhere(module, head) {
  return whereAllowed(() => /** @type {Promise<any>} */ (remote(new URL("tarazy-shards.js", base).href, module, head)));
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
