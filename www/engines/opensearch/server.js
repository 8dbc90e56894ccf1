import { ArchiveError } from "./errors.js";

/**
 * @typedef {object} Reply
 * @property {{total: {value: number} | number, hits: {_score: number | null, _source: any}[]}} hits
 * @property {Record<string, any>} [aggregations]
 * @property {boolean} [timed_out]
 * @property {{failed?: number}} [_shards]
 */

/** So much of what a server says of its failure is told. */
const LONGEST_REASON = 300;

/** A server with the `_search` interface of Elasticsearch. */
export class Server {
  #url;
  #headers;
  #timeout;

  /**
   * @param {string | URL} url what stands before the name of an index
   * @param {Record<string, string>} headers sent with every request, such as a key that may only read
   * @param {number} timeout milliseconds
   */
  constructor(url, headers, timeout) {
    this.#url = String(url).replace(/\/+$/u, "");
    this.#headers = headers;
    this.#timeout = timeout;
  }

  /**
   * @param {string} index
   * @param {object} body
   * @returns {Promise<Reply>}
   */
  async search(index, body) {
    const address = `${this.#url}/${encodeURIComponent(index)}/_search`;
    const response = await this.#send(address, body);
    if (!response.ok) {
      const code = response.status < 500 ? "archive-refused" : "archive-failed";
      const reason = await response.text().catch(() => "");
      throw new ArchiveError(code, `${address} answers with status ${response.status}: ${reason.slice(0, LONGEST_REASON)}`);
    }
    return read(address, response);
  }

  /**
   * @param {string} address
   * @param {object} body
   */
  async #send(address, body) {
    try {
      return await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json", ...this.#headers },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(this.#timeout),
      });
    } catch (error) {
      throw failure(address, error);
    }
  }
}

/**
 * @param {string} address
 * @param {Response} response
 * @returns {Promise<Reply>}
 */
async function read(address, response) {
  let reply;
  try {
    reply = await response.json();
  } catch (error) {
    throw error instanceof SyntaxError ? new ArchiveError("archive-answer", `${address} answers with no JSON`, error) : failure(address, error);
  }
  if (!Array.isArray(reply?.hits?.hits)) throw new ArchiveError("archive-answer", `${address} answers with no hits`);
  return reply;
}

/**
 * @param {string} address
 * @param {unknown} error
 */
function failure(address, error) {
  const isLate = error instanceof Error && error.name === "TimeoutError";
  return isLate
    ? new ArchiveError("archive-timeout", `${address} takes too long`, error)
    : new ArchiveError("archive-unreachable", `${address} cannot be reached`, error);
}

/**
 * How many documents were found: a plain number in older servers.
 * @param {Reply} reply
 */
export function total({ hits }) {
  return typeof hits.total === "number" ? hits.total : hits.total.value;
}

/** @param {Reply} reply */
export function isPartial({ timed_out: late, _shards: shards }) {
  return late === true || (shards?.failed ?? 0) > 0;
}
