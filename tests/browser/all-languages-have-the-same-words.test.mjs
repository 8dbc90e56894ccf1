import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { builderStrings } from "../../www/strings/builder/index.js";
import enCollection from "../../www/strings/collection/en.js";
import kkCollection from "../../www/strings/collection/kk.js";
import ruCollection from "../../www/strings/collection/ru.js";
import en from "../../www/strings/en.js";
import kk from "../../www/strings/kk.js";
import enQuotes from "../../www/strings/quotes/en.js";
import kkQuotes from "../../www/strings/quotes/kk.js";
import ruQuotes from "../../www/strings/quotes/ru.js";
import ru from "../../www/strings/ru.js";

/** @returns {string[]} the path of every text */
function keys(/** @type {object} */ words, path = "") {
  return Object.entries(words).flatMap(([key, value]) =>
    value && typeof value === "object" ? keys(value, `${path}${key}.`) : [`${path}${key}: ${typeof value}`],
  );
}

test("all languages have the same words", () => {
  assert.deepEqual(keys(kk), keys(ru));
  assert.deepEqual(keys(en), keys(ru));
  for (const words of Object.values(builderStrings)) assert.deepEqual(keys(words), keys(builderStrings.ru));
  for (const { words, others } of [{ words: ruCollection, others: [kkCollection, enCollection] }, { words: ruQuotes, others: [kkQuotes, enQuotes] }]) {
    for (const other of others) assert.deepEqual(keys(other), keys(words));
    assert.deepEqual(Object.keys(words).filter((name) => name in ru), [], "the words of a part hide none of the others");
  }
});

test("numbers take the right form of a noun", () => {
  assert.deepEqual([1, 2, 5, 11, 21, 112].map(ru.articles), ["1 публикация", "2 публикации", "5 публикаций", "11 публикаций", "21 публикация", "112 публикаций"]);
  assert.equal(kk.articles(5), "5 мақала");
  assert.deepEqual([1, 2].map(en.articles), ["1 article", "2 articles"]);
});

test("dates are written as each language writes them", () => {
  assert.equal(ru.date("2022-01-29"), "29 января 2022");
  assert.equal(kk.date("2022-01-29"), "2022 жылғы 29 қаңтар");
  assert.equal(en.date("2022-01"), "January 2022");
  assert.equal(ru.date("--01-29"), "29 января, год не указан");
  assert.equal(ru.date("2022-01-04/2022-01-05"), "4 января 2022 — 5 января 2022");
  assert.equal(ru.date("soon"), "soon");
});

test("every code of the engine has its words", async () => {
  const source = await readFile(new URL("../../engine/src/answers/names.rs", import.meta.url), "utf8");
  /** @returns {string[]} the names that a function of the source gives */
  const codes = (/** @type {string} */ name) => {
    const [, body = ""] = source.split(`fn ${name}(`);
    return [...(body.split("\n}")[0] ?? "").matchAll(/=> "([^"]+)"/gu)].map(([, code = ""]) => code).sort();
  };
  const tables = { relation: ru.relations, reason: ru.reasons, suggestion: ru.suggestionReason, note: ru.notes };
  for (const [name, words] of Object.entries(tables)) assert.deepEqual(Object.keys(words).sort(), codes(name), name);
});
