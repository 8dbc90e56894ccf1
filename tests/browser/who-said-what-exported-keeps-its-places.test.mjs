import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import Ajv from "ajv";
import { marked } from "marked";
import { quotesCsv, quotesJson, quotesMarkdown } from "../../www/export/quotes.js";
import en from "../../www/strings/en.js";
import kk from "../../www/strings/kk.js";
import ru from "../../www/strings/ru.js";
import enWords from "../../www/strings/quotes/en.js";
import kkWords from "../../www/strings/quotes/kk.js";
import ruWords from "../../www/strings/quotes/ru.js";
import { hash, scene } from "./scene.mjs";
import { DOCUMENTS } from "./weighed.mjs";

const T = { ru: { ...ru, ...ruWords }, kk: { ...kk, ...kkWords }, en: { ...en, ...enWords } };
const quotes = DOCUMENTS.map(({ id, quotes: [quote] }, at) => ({ doc: id, speaker: at === 2 ? null : "Асан Серіков", quote: at === 2 ? { ...quote, speaker: null } : quote }));
const sayings = {
  answer: { total: 5, quotes }, asked: {}, texts: new Map(DOCUMENTS.map((document) => [document.id, document])), pack: "3f9a12cd",
  addressOf: (/** @type {string} */ doc) => (doc === "d-first" ? "https://x.kz/#tarazy=1" : null),
};

test("the JSON of who said what is what its schema says", async () => {
  const [own, data, compared] = await Promise.all(["quotes", "data", "comparison"].map(async (name) => JSON.parse(await readFile(new URL(`../../www/export/${name}.schema.json`, import.meta.url), "utf8"))));
  const valid = new Ajv().addSchema(compared, "comparison.schema.json").addSchema(data, "data.schema.json").compile(own);
  const given = JSON.parse(quotesJson(sayings));
  assert.equal(valid(given), true, JSON.stringify(valid.errors));
  assert.equal(given.quotes[0].quote.words, "«Опоры надо укрепить»");
  assert.equal(valid(JSON.parse(quotesJson({ ...sayings, asked: { speaker: null } }))), true, JSON.stringify(valid.errors));
  for (const wrong of [{ total: -1 }, { asked: { limit: 1 } }, { quotes: [{ ...given.quotes[0], speaker: 1 }] }, { quotes: [{ ...given.quotes[0], quote: {} }] }]) {
    assert.equal(valid({ ...given, ...wrong }), false, JSON.stringify(wrong));
  }
});

for (const [language, t] of Object.entries(T)) {
  test(`a line of the table and of the list is one quotation, under who says it: ${language}`, async () => {
    const [head = "", ...lines] = quotesCsv(t, sayings).trim().split("\r\n");
    assert.equal(lines.length, quotes.length);
    for (const line of [head, ...lines]) assert.equal(line.replaceAll(/"[^"]*"/gu, "").split(",").length, t.quoteColumns.length, line);
    assert.ok(lines[0]?.startsWith(`Асан Серіков,${t.quoteKinds.direct},Опоры надо укрепить,,d-first,Мост закрыт,,Вестник,2031-05-06,https://vestnik.example/1,`), lines[0]);
    assert.ok(lines[0]?.endsWith(",3f9a12cd,https://x.kz/#tarazy=1"), lines[0]);
    const page = await marked(quotesMarkdown(t, sayings));
    assert.deepEqual([...page.matchAll(/<h2>(.*)<\/h2>/gu)].map(([, name]) => name), ["Асан Серіков", t.speakerUnknown]);
    assert.equal(page.match(/<li>/gu)?.length, quotes.length);
    assert.ok(page.includes(t.shownOf(3)), "that these are not all is told");
  });
}

scene("who said what is downloaded whole, or what one speaker said", async ({ address, open }) => {
  const page = await open(address + hash({ v: "quotes" }));
  const total = Number.parseInt(await page.locator(".results .count").textContent() ?? "", 10);
  await page.getByText("Скачать цитаты").click();
  const taken = async () => {
    const download = page.waitForEvent("download");
    await page.locator(".export").getByRole("button", { name: "JSON" }).click();
    const file = await download;
    await page.locator("[role=status]", { hasText: file.suggestedFilename() }).waitFor({ state: "attached" });
    return { name: file.suggestedFilename(), given: JSON.parse(await readFile(await file.path(), "utf8")) };
  };
  const all = await taken();
  assert.deepEqual([all.name, all.given.quotes.length, all.given.total], ["цитаты.json", total, total]);
  const { speaker, quote, address: place } = all.given.quotes[0];
  await page.locator(".speakers .facet-value", { hasText: speaker }).first().click();
  await page.locator(".said:only-of-type").waitFor();
  const one = await taken();
  assert.ok(one.name.startsWith("цитаты--") && one.given.quotes.length < total);
  assert.deepEqual(one.given.asked, { speaker });
  await page.goto("about:blank");
  await page.goto(place);
  assert.ok((await page.locator(".reader .place").first().textContent())?.includes(quote.words), "the address of a quotation opens it");
});
