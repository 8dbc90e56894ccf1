import { gunzip } from "./carrier.js";
import { TarazyError } from "./errors.js";
import { ShardsError } from "./shards-errors.js";

/** Milliseconds that a file may take. */
const PATIENCE = 10_000;

/** How a file begins, packed and not. */
const GZIP = [0x1f, 0x8b];
const MAGIC = [0x89, 0x54, 0x41, 0x52, 0x41, 0x5a, 0x53];

/**
 * The bytes of a file among shards, unpacked. What fails is tried once more.
 * @param {string} href
 * @param {RequestCache} cache
 */
export async function fetchShard(href, cache) {
  try {
    return await once(href, cache);
  } catch (error) {
    if (error instanceof ShardsError && error.code === "shards-missing") throw error;
    return once(href, "reload");
  }
}

/**
 * @param {string} href
 * @param {RequestCache} cache
 */
async function once(href, cache) {
  const bytes = await received(href, cache);
  if (begins(bytes, MAGIC)) return bytes;
  if (!begins(bytes, GZIP)) throw new ShardsError("shards-other", `${href} is something else`);
  try {
    return new Uint8Array(await gunzip(bytes));
  } catch (error) {
    throw new TarazyError("pack-corrupt", `${href} is damaged`, error);
  }
}

/**
 * @param {string} href
 * @param {RequestCache} cache
 */
async function received(href, cache) {
  try {
    const response = await fetch(href, { cache, signal: AbortSignal.timeout(PATIENCE) });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.ok) return bytes;
    throw new ShardsError(response.status < 500 ? "shards-missing" : "shards-unreachable", `${href} answers with status ${response.status}`);
  } catch (error) {
    if (error instanceof ShardsError) throw error;
    const isLate = error instanceof Error && error.name === "TimeoutError";
    throw new ShardsError(isLate ? "shards-timeout" : "shards-unreachable", `${href} cannot be had`, error);
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {number[]} beginning
 */
function begins(bytes, beginning) {
  return beginning.every((byte, at) => bytes[at] === byte);
}
