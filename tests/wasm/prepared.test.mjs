import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { TarazyEngine } from "../../www/loader/engine.js";

/** Milliseconds of a part: longer than what is done at a stretch. */
const LONG = 10;

/** An engine that indexes in five parts, with notes of what was done. */
function indexing() {
  /** @type {string[]} */
  const done = [];
  let left = 5;
  const prepare = () => {
    done.push("part");
    for (const end = performance.now() + LONG; performance.now() < end;);
    return (left -= 1) > 0;
  };
  const search = (/** @type {string} */ query) => done.push(query);
  return { done, engine: new TarazyEngine(async () => /** @type {any} */ ({ prepare, search })) };
}

test("while the first search indexes, part by part, something else is done", async () => {
  const { done, engine } = indexing();
  const answer = engine.search("мост");
  while (!done.includes("мост")) {
    await setImmediate();
    if (done.at(-1) === "part") done.push("else");
  }
  await answer;
  assert.deepEqual(done.slice(0, 9), ["part", "else", "part", "else", "part", "else", "part", "else", "part"]);
});

test("searches that come meanwhile are answered when all is indexed", async () => {
  const { done, engine } = indexing();
  await Promise.all([engine.search("мост"), engine.search("паром")]);
  assert.equal(done.lastIndexOf("part") < done.indexOf("паром"), true);
  assert.deepEqual(done.filter((one) => one !== "part"), ["мост", "паром"]);
});
