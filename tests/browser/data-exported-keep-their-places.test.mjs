import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import Ajv from "ajv";
import { marked } from "marked";
import { dataCsv, dataJson, dataMarkdown } from "../../www/export/data.js";
import en from "../../www/strings/en.js";
import kk from "../../www/strings/kk.js";
import ru from "../../www/strings/ru.js";
import enWords from "../../www/strings/compare/en.js";
import kkWords from "../../www/strings/compare/kk.js";
import ruWords from "../../www/strings/compare/ru.js";
import { A, B, hash, scene } from "./scene.mjs";
import { DOCUMENTS } from "./weighed.mjs";

const T = { ru: { ...ru, ...ruWords }, kk: { ...kk, ...kkWords }, en: { ...en, ...enWords } };
const comparison = /** @type {any} */ ({ texts: new Map(DOCUMENTS.map((document) => [document.id, document])), pack: "3f9a12cd" });

/** Quotations, figures, dates and mentions of all articles. */
const FACTS = DOCUMENTS.reduce((sum, { quotes, figures, dates, names }) => (
  sum + quotes.length + figures.length + dates.length + names.reduce((/** @type {number} */ all, /** @type {any} */ { mentions }) => all + mentions.length, 0)
), 0);

test("the JSON of the data is what its schema says", async () => {
  const [data, compared] = await Promise.all(["data", "comparison"].map(async (name) => JSON.parse(await readFile(new URL(`../../www/export/${name}.schema.json`, import.meta.url), "utf8"))));
  const valid = new Ajv().addSchema(compared, "comparison.schema.json").compile(data);
  const given = JSON.parse(dataJson(comparison));
  assert.equal(valid(given), true, JSON.stringify(valid.errors));
  assert.equal(given.documents[0].quotes[0].words, "«Опоры надо укрепить»");
  for (const wrong of [{ quotes: [{}] }, { more: 1 }, { sha256: 1 }, { names: undefined }]) {
    assert.equal(valid(JSON.parse(JSON.stringify({ ...given, documents: [{ ...given.documents[0], ...wrong }] }))), false, JSON.stringify(wrong));
  }
});

for (const [language, t] of Object.entries(T)) {
  test(`a line of the table and of the list is one place, with who speaks and what is counted: ${language}`, async () => {
    const lines = dataCsv(t, comparison).trim().split("\r\n");
    assert.equal(lines.length, FACTS + 1);
    assert.equal(new Set(lines.map((line) => line.replaceAll(/"[^"]*"/gu, "").split(",").length)).size, 1, "as many columns everywhere");
    assert.ok(lines.some((line) => line.startsWith(`${t.quoteKinds.direct},Опоры надо укрепить,,Асан Серіков,`)));
    assert.ok(lines.some((line) => line.startsWith(`${t.figuresTitle},`) && line.includes(",человека,")));
    const items = (await marked(dataMarkdown(t, comparison))).match(/<li>/gu);
    assert.equal(items?.length, FACTS);
  });
}

scene("where the data of two articles are shown, these are downloaded", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B, v: "facts" }));
  await page.getByText("Скачать цитаты, числа, даты и имена").click();
  const download = page.waitForEvent("download");
  await page.locator(".export").getByRole("button", { name: "CSV" }).click();
  const file = await download;
  assert.equal(file.suggestedFilename(), `data--${A}--${B}.csv`);
  assert.ok((await readFile(await file.path(), "utf8")).split("\r\n").length > 50);
});
