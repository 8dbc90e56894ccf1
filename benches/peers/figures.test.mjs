import assert from "node:assert/strict";
import { test } from "node:test";
import { found, latencies, median } from "./figures.mjs";

test("the median of an even number is the upper one", () => {
  assert.equal(median([4, 1, 3, 2]), 3);
});

test("a document counts by its place among those found", () => {
  const queries = ["7", 8, "9"].map((doc) => ({ q: "", doc }));
  const answers = [["7"], ["1", "8"], ["1"]].map((ids) => ({ milliseconds: 0, found: ids }));
  assert.deepEqual(found(queries, answers), { success: 2 / 3, rank: 0.5 });
});

test("one slow round does not make a slow query", () => {
  const round = (/** @type {number[]} */ ...times) => times.map((milliseconds) => ({ milliseconds, found: [] }));
  const queries = [{ t: "rare", q: "a" }, { t: "typo", q: "b" }];
  const all = latencies(queries, [round(1, 5), round(90, 5), round(2, 6)]);
  assert.deepEqual(all["rare"], { p50: 2, p95: 2 });
  assert.deepEqual(all["all"], { p50: 5, p95: 5 });
});
