import assert from "node:assert/strict";
import { test } from "node:test";
import { comparedIds } from "../../www/view/compare/relations.js";

test("a further article is compared once, and an article beside itself stays beside itself", () => {
  assert.deepEqual(comparedIds({ a: "x", b: "y", more: ["z", "x", "z", "y"] }), ["x", "y", "z"]);
  assert.deepEqual(comparedIds({ a: "x", b: "x", more: [] }), ["x", "x"]);
  assert.deepEqual(comparedIds({ a: "x", b: null, more: ["z"] }), []);
});
