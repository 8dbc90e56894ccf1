import assert from "node:assert/strict";
import { test } from "node:test";
import { TarazyEngine } from "../../www/loader/engine.js";

const trap = () => {
  throw new WebAssembly.RuntimeError("unreachable");
};

/**
 * An engine whose instances are told how to answer, one after the other.
 * @param {...(() => any)} answers
 */
function scripted(...answers) {
  const state = { made: 0 };
  const engine = new TarazyEngine(async () => {
    const info = answers[Math.min(state.made, answers.length - 1)] ?? trap;
    state.made += 1;
    const other = trap;
    return { info, search: other, related: other, quotes: other, show: other, compare: other, add: other };
  });
  return { engine, state };
}

test("after a trap a fresh instance answers", async () => {
  const { engine, state } = scripted(trap, () => "fine");
  assert.equal(await engine.info(), "fine");
  assert.equal(await engine.info(), "fine");
  assert.equal(state.made, 2);
});

test("a second trap is an error with a code, and the next request starts afresh", async () => {
  const { engine, state } = scripted(trap, trap, () => "fine");
  await assert.rejects(engine.info(), { code: "engine-trap" });
  assert.equal(await engine.info(), "fine");
  assert.equal(state.made, 3);
});

test("too little memory counts as a trap", async () => {
  const { engine } = scripted(
    () => {
      throw new RangeError("memory");
    },
    () => "fine",
  );
  assert.equal(await engine.info(), "fine");
});

test("an error of the engine is no trap", async () => {
  const { engine, state } = scripted(() => {
    throw Object.assign(new Error("no such document"), { code: "unknown-document" });
  });
  await assert.rejects(engine.info(), { code: "unknown-document" });
  assert.equal(state.made, 1);
});

test("requests that wait together never meet an instance that trapped", async () => {
  const { engine, state } = scripted(trap, () => "fine");
  assert.deepEqual(await Promise.all([engine.info(), engine.info(), engine.info()]), ["fine", "fine", "fine"]);
  assert.equal(state.made, 2);
});

test("a start that failed is tried again", async () => {
  let starts = 0;
  const engine = new TarazyEngine(async () => {
    starts += 1;
    if (starts === 1) throw Object.assign(new Error("away"), { code: "engine-missing" });
    return /** @type {any} */ ({ info: () => "fine" });
  });
  await assert.rejects(engine.info(), { code: "engine-missing" });
  assert.equal(await engine.info(), "fine");
});

/** Instances with all that a text of the reader's own needs, opened and closed. */
function counted() {
  const state = { opened: 0, closed: 0 };
  const make = async () => {
    state.opened += 1;
    const texts = new Set();
    const known = (/** @type {string[]} */ ids) => ids.every((id) => texts.has(id));
    return /** @type {any} */ ({
      async add(/** @type {string} */ id) {
        // A longer text is read by another instance meanwhile.
        await new Promise(setImmediate);
        texts.add(id);
      },
      show: (/** @type {string} */ id) => id,
      compare: known,
      close: () => (state.closed += 1),
    });
  };
  return { state, make };
}

test("what works in the page is ended when what is long is asked beside it, and loses no text", async () => {
  const { state, make } = counted();
  const engine = new TarazyEngine(make, make, make);
  await Promise.all([engine.add("short", "x"), engine.add("long", "x".repeat(4000))]);
  assert.equal(await engine.compare(["short", "long"]), true);
  assert.deepEqual(state, { opened: 2, closed: 1 });
});

test("where the author says whether to work beside the page, nothing is opened twice", async () => {
  const { state, make } = counted();
  const engine = new TarazyEngine(make, make, make, false);
  await engine.add("short", "x");
  await engine.add("long", "x".repeat(4000));
  assert.equal(await engine.compare(["short", "long"]), true);
  assert.deepEqual(state, { opened: 1, closed: 0 });
});
