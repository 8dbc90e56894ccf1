import assert from "node:assert/strict";
import { test } from "node:test";
import { modules, tarazy } from "./rig.mjs";

/** Sixteen times as many, a hundred thousand questions, with TARAZY_SOAK=16. */
const times = Number(process.env["TARAZY_SOAK"] ?? 1);
const QUERIES = 6_000 * times;
const COMPARISONS = 60 * times;

/** @type {WebAssembly.Memory[]} */
const memories = [];
const { instantiate } = WebAssembly;
// The memory of an instance is its own: it is seen where the instance is made.
WebAssembly.instantiate = /** @type {typeof instantiate} */ (
  async (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) => {
    const instance = await instantiate(module, imports);
    memories.push(/** @type {WebAssembly.Memory} */ (instance.exports["memory"]));
    return instance;
  }
);

const bytes = () => memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

test("thousands of questions take no more memory than the first hundreds", async () => {
  const engine = await tarazy.open(modules);
  const ids = (await engine.info()).documents.map(({ id }) => id);
  const { text } = await engine.show(String(ids[0]));
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const ask = async () => {
    for (let i = 0; i < QUERIES / 2; i += 1) await engine.search(`${words[i % words.length]} ${words[(i * 7) % words.length]}а`);
    for (let i = 0; i < COMPARISONS / 2; i += 1) await engine.compare([String(ids[i % ids.length]), String(ids[(i + 1) % ids.length])]);
  };
  await ask();
  const [made, before] = [memories.length, bytes()];
  assert.notEqual(before, 0);
  await ask();
  // After a trap there would be one more.
  assert.deepEqual([memories.length, bytes()], [made, before]);
});
