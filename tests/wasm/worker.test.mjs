import assert from "node:assert/strict";
import { test } from "node:test";
import { whereAllowed } from "../../www/loader/remote.js";
import { remote } from "../../www/worker/remote.js";

const module = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));

/**
 * A worker that answers so.
 * @param {(method: string) => object} answer
 */
function scripted(answer) {
  const state = { ended: 0 };
  Reflect.set(globalThis, "Worker", class {
    /** @type {(event: object) => void} */
    onmessage = () => {};
    terminate = () => (state.ended += 1);

    /** @param {{number: number, method: string}} question */
    postMessage({ number, method }) {
      queueMicrotask(() => state.ended === 0 && this.onmessage({ data: { number, ...answer(method) } }));
    }
  });
  return state;
}

test("a worker that cannot open its pack is ended", async () => {
  const state = scripted(() => ({ failure: { isTrap: false, message: "no pack", code: "pack-broken" } }));
  await assert.rejects(remote("worker.js", module, new Uint8Array()), { code: "pack-broken" });
  assert.equal(state.ended, 1);
});

test("a question to a worker that has ended fails at once", { timeout: 5000 }, async () => {
  const state = scripted((method) => (method === "open" ? { answer: "null" } : { failure: { isTrap: true, message: "unreachable", code: null } }));
  const engine = await remote("worker.js", module, new Uint8Array());
  await assert.rejects(async () => engine.info(), WebAssembly.RuntimeError);
  await assert.rejects(async () => engine.info(), WebAssembly.RuntimeError);
  assert.equal(state.ended, 1);
});

test("a lost file or a trap refuses no worker for the visit, a policy does", async () => {
  scripted(() => ({}));
  const lost = Object.assign(new Error("lost"), { code: "engine-missing" });
  for (const error of [lost, new WebAssembly.RuntimeError("trap")]) {
    assert.equal(await whereAllowed(() => Promise.reject(error)), null);
    assert.equal(await whereAllowed(async () => "opened"), "opened");
  }
  assert.equal(await whereAllowed(() => Promise.reject(new DOMException("no worker", "SecurityError"))), null);
  assert.equal(await whereAllowed(async () => "opened"), null);
});

test("a worker that does not start is told apart from one that fails", async () => {
  Reflect.set(globalThis, "Worker", class {
    /** @type {(event: object) => void} */
    onerror = () => {};
    terminate = () => {};
    postMessage = () => queueMicrotask(() => this.onerror({ preventDefault: () => {} }));
  });
  await assert.rejects(remote("worker.js", module, new Uint8Array()), DOMException);
});
