/** @import { Comparing } from "../loader/glue.d.ts" */

/** What is asked of an engine. */
const METHODS = ["info", "search", "show", "related", "quotes", "compare", "add", "addPack", "begin", "give", "pack"];

/**
 * An engine in a worker: the methods of one in the page, with promises.
 * @param {string} href of the script for the worker
 * @param {WebAssembly.Module} module
 * @param {Uint8Array} pack
 * @returns {Promise<Comparing>}
 */
export async function remote(href, module, pack) {
  const worker = new Worker(href);
  const ask = asking(worker);
  try {
    await ask("open", [module, pack]);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  const methods = METHODS.map((name) => [name, (/** @type {any[]} */ ...given) => ask(name, given)]);
  return /** @type {any} */ ({ ...Object.fromEntries(methods), close: () => worker.terminate() });
}

/**
 * Questions with numbers, so that each has its own answer.
 * @param {Worker} worker
 */
function asking(worker) {
  /** @type {Map<number, {resolve: (answer: any) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  let asked = 0;
  /** @type {Error | null} */
  let ended = null;
  const end = (/** @type {Error} */ error) => {
    ended = error;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.onmessage = ({ data: { number, answer, failure } }) => {
    if (failure?.isTrap) return end(new WebAssembly.RuntimeError(failure.message));
    const question = waiting.get(number);
    waiting.delete(number);
    if (failure) question?.reject(Object.assign(new Error(failure.message), failure.code && { code: failure.code }));
    else question?.resolve(typeof answer === "string" ? JSON.parse(answer) : answer);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    // What fails to start has no message.
    end(event.message ? new WebAssembly.RuntimeError(event.message) : new DOMException("a worker cannot be started", "SecurityError"));
  };
  return (/** @type {string} */ method, /** @type {any[]} */ given) => new Promise((resolve, reject) => {
    if (ended) return reject(ended);
    asked += 1;
    waiting.set(asked, { resolve, reject });
    // What stops a question stays on this side.
    worker.postMessage({ number: asked, method, given: given.filter((one) => !(one instanceof AbortSignal)) });
  });
}
