import assert from "node:assert/strict";
import { test } from "node:test";
import { datesBeside, figuresBeside, inSentence, namesBeside } from "../../www/view/compare/gather.js";

/** @returns {import("../../www/types/answers.js").DocumentAnswer} */
const article = (/** @type {object} */ facts) => /** @type {any} */ ({ language: "ru", text: "", segments: [], figures: [], dates: [], names: [], ...facts });

test("forms of one word count one thing; what is not told stands last", () => {
  const a = article({ figures: [{ start: 0, counts: null, unit: null }, { start: 1, counts: "погибших", unit: null }, { start: 2, counts: null, unit: "км" }] });
  const b = article({ figures: [{ start: 3, counts: "Погибшие", unit: null }] });
  const rows = figuresBeside([a, b]);
  assert.deepEqual(rows.map(({ label, cells }) => [label, cells.map((cell) => cell.map(({ start }) => start))]), [
    ["погибших", [[1], [3]]], ["км", [[2], []]], [null, [[0], []]],
  ]);
});

test("dates go by time, those of an unknown year last", () => {
  const a = article({ dates: [{ iso: "--01-04" }, { iso: "2022-01-05" }, { iso: "2022-01" }] });
  const b = article({ dates: [{ iso: "2019" }, { iso: "2022-01-05" }] });
  const rows = datesBeside([a, b]);
  assert.deepEqual(rows.map(({ key }) => key), ["2019", "2022-01", "2022-01-05", "--01-04"]);
  assert.deepEqual(rows[2]?.cells.map((cell) => cell.length), [1, 1]);
});

test("a name of both comes before one that is named more often in one", () => {
  const name = (/** @type {string} */ words, /** @type {number} */ times) => ({ name: words, kind: "place", mentions: Array.from({ length: times }, (_, start) => ({ start, end: start + 1 })) });
  const rows = namesBeside([article({ names: [name("Ясная", 5), name("Көпір", 1)] }), article({ names: [name("КӨПІР", 1)] })], "place");
  assert.deepEqual(rows.map(({ label }) => label), ["Көпір", "Ясная"]);
});

test("a place keeps its sentence, cut at words", () => {
  const text = "До. Мост длиной 120 метров закрыт. После.";
  const document = article({ text, segments: [{ start: 4, end: 34, kind: "sentence" }] });
  assert.deepEqual(inSentence(document, { start: 16, end: 19 }), { before: "Мост длиной ", words: "120", after: " метров закрыт." });
  const long = article({ text: `${"слово ".repeat(30)}7 домов ${"слово ".repeat(30)}`, segments: [{ start: 0, end: 370, kind: "sentence" }] });
  const { before, after } = inSentence(long, { start: 180, end: 181 });
  assert.match(before, /^…слово .*слово $/u);
  assert.match(after, /^ домов .*слово…$/u);
});
