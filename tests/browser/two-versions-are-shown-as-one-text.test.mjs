import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "./property.mjs";
import { apart, changedIn, folded, unified } from "../../www/view/compare/versions/runs.js";

const a = "«Один» два.\n\nТри четыре. Пять";
const b = "«Один» 2!\n\nПять, три четыре.";
/** @returns {{start: number, end: number}} */
const place = (/** @type {string} */ text, /** @type {string} */ words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
/** @type {import("../../www/types/answers.js").Change[]} */
const changes = [
  { kind: "kept", a: place(a, "Один"), b: place(b, "Один") },
  { kind: "deleted", a: place(a, "два"), b: null },
  { kind: "moved", a: place(a, "Три четыре"), b: place(b, "три четыре") },
  { kind: "inserted", a: null, b: place(b, "2") },
  { kind: "kept", a: place(a, "Пять"), b: place(b, "Пять") },
];

test("nothing of the second text is lost, and a move is told at both its ends", () => {
  const runs = unified(changes, a, b);
  assert.deepEqual(runs.map(({ kind, text, pair }) => [kind, text, pair]), [
    ["kept", "«Один» ", null], ["deleted", "два.\n\n", null], ["away", "Три четыре. ", 1], ["inserted", "2!\n\n", null], ["kept", "Пять, ", null],
    ["here", "три четыре.", 1],
  ]);
  const second = runs.filter(({ kind }) => kind !== "deleted" && kind !== "away").map(({ text }) => text).join("");
  assert.equal(second, b);
});

test("of a run no white space is lost, and none is told as an edit", () => {
  assert.deepEqual(apart("\n\n «Үш төрт».  "), { before: "\n\n ", words: "«Үш төрт».", space: "  " });
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(" ", "\n", "\u00a0", "a", "б") }), (text) => {
    const { before, words, space } = apart(text);
    assert.equal(before + words + space, text);
    assert.equal(words, words.trim());
    assert.equal(`${before}${space}`.trim(), "");
  }));
});

test("a column marks what the other does not have there", () => {
  assert.deepEqual(changedIn(changes, "a").map(({ start, end, kind }) => [a.slice(start, end), kind]), [["два", "deleted"], ["Три четыре", "moved"]]);
  assert.deepEqual(changedIn(changes, "b").map(({ kind }) => kind), ["moved", "inserted"]);
});

test("only a long run is folded, and all its words are counted", () => {
  assert.equal(folded("слово ".repeat(42)), null);
  const { before = "", hidden = 0, after = "" } = folded(` ${"слово ".repeat(100)}`) ?? {};
  const words = (/** @type {string} */ text) => text.trim().split(/\s+/u).length;
  assert.equal(words(before) + hidden + words(after), 100);
});
