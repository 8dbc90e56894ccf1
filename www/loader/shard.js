import { gunzip } from "./carrier.js";
import { TarazyError } from "./errors.js";
import { ShardsError } from "./shards-errors.js";

/** The code of what nobody waits for any more. */
export const LEFT = "search-left";

/** Milliseconds without a byte of a file. */
const PATIENCE = 10_000;

/** Files that are loaded at the same time. */
const LANES = 6;
let loading = 0;
/** @type {(() => void)[]} those that wait for a lane */
const waiting = [];

/** States of a host that has the file, but does not give it now. */
const BUSY = [408, 425, 429];

/** How a file begins, packed and not. */
const GZIP = [0x1f, 0x8b];
const MAGIC = [0x89, 0x54, 0x41, 0x52, 0x41, 0x5a, 0x53];

/**
 * Takes the bytes of a file among shards, unpacked. What fails, or cannot be used, is tried once more, past what the browser keeps.
 * @template T
 * @param {string} href
 * @param {RequestCache} cache
 * @param {(bytes: Uint8Array) => T | Promise<T>} take
 * @param {() => void} [start] throws where nobody waits for it any more when its turn comes
 * @returns {Promise<T>}
 */
export async function fetchShard(href, cache, take, start = () => {}) {
  try {
    return await take(await once(href, cache, start));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    // What the site itself says is not there is not; a copy kept by the browser may be of another day.
    if (!code || code === LEFT || (code === "shards-missing" && cache !== "force-cache")) throw error;
    return take(await once(href, "reload", start));
  }
}

/**
 * @param {string} href
 * @param {RequestCache} cache
 * @param {() => void} start
 */
async function once(href, cache, start) {
  const bytes = await inTurn(() => (start(), received(href, cache)));
  if (begins(bytes, MAGIC)) return bytes;
  if (!begins(bytes, GZIP)) throw new ShardsError("shards-other", `${href} is something else`);
  try {
    return new Uint8Array(await gunzip(bytes));
  } catch (error) {
    throw new TarazyError("pack-corrupt", `${href} is damaged`, error);
  }
}

/**
 * As many at a time as a slow line carries: what waits for its turn is not late.
 * @template T
 * @param {() => Promise<T>} load
 * @returns {Promise<T>}
 */
async function inTurn(load) {
  if (loading === LANES) await new Promise((/** @type {(value?: unknown) => void} */ resolve) => waiting.push(resolve));
  else loading += 1;
  try {
    return await load();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else loading -= 1;
  }
}

/**
 * @param {string} href
 * @param {RequestCache} cache
 */
async function received(href, cache) {
  const stop = new AbortController();
  const late = () => stop.abort();
  let clock = setTimeout(late, PATIENCE);
  const again = new TransformStream({ transform(bytes, out) {
    clearTimeout(clock);
    clock = setTimeout(late, PATIENCE);
    out.enqueue(bytes);
  } });
  try {
    const response = await fetch(href, { cache, signal: stop.signal });
    const bytes = new Uint8Array(await new Response(response.body?.pipeThrough(again)).arrayBuffer());
    if (response.ok) return bytes;
    const isGone = response.status < 500 && !BUSY.includes(response.status);
    throw new ShardsError(isGone ? "shards-missing" : "shards-unreachable", `${href} answers with status ${response.status}`);
  } catch (error) {
    if (error instanceof ShardsError) throw error;
    throw new ShardsError(stop.signal.aborted ? "shards-timeout" : "shards-unreachable", `${href} cannot be had`, error);
  } finally {
    clearTimeout(clock);
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {number[]} beginning
 */
function begins(bytes, beginning) {
  return beginning.every((byte, at) => bytes[at] === byte);
}
