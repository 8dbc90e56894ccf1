import assert from "node:assert/strict";
import { test } from "node:test";
import { momentsOf } from "../../www/view/compare/time/moments.js";

/** @returns {import("../../www/types/answers.js").DocumentAnswer} */
const article = (/** @type {string | null} */ published, /** @type {string[]} */ dates, /** @type {object[]} */ quotes = []) => /** @type {any} */ ({
  published: published && { iso: published, precision: "day" }, dates: dates.map((iso, at) => ({ iso, start: 10 * at, end: 10 * at + 5 })), quotes,
});

test("moments go by time, of several articles, with what is said and who came out; an unknown date stays unknown", () => {
  const quote = { start: 0, end: 9, speaker: "Алма Сериева" };
  const { moments, undated } = momentsOf([article("2031-05-09", ["2031-05-05", "2030"], [quote]), article(null, ["2031-05-05", "--05-01"])]);
  assert.deepEqual(moments.map(({ iso, published, told }) => [iso, published, told.map(({ side, speaker }) => [side, speaker])]), [
    ["2030", [], [[0, undefined]]],
    ["2031-05-05", [], [[0, "Алма Сериева"], [1, undefined]]],
    ["2031-05-09", [0], []],
    ["--05-01", [], [[1, undefined]]],
  ]);
  assert.deepEqual(undated, [1]);
});
