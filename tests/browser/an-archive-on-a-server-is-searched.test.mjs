import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { invented, scene, SCRIPT, supply } from "./scene.mjs";

const TEXT = "На берегу открыли новый мост. Мэр Ольга Лугова сказала, что паром больше не нужен.";
const words = [..."на берегу открыли новый мост мэр ольга лугова сказала что паром больше не нужен".split(" ")];
const places = [...TEXT.matchAll(/[А-Яа-я]+/gu)].flatMap(({ 0: word, index }) => [index, index + word.length]);
const tokens = { words: words.join(" "), stems: words.map((word) => (word === "мост" ? "ru:мост+" : "¶")).join(" ") };
const nothing = { words: words.map(() => "¶").join(" "), stems: words.map(() => "¶").join(" ") };

const SHOWN = {
  id: "bridge", title: { text: "Открыт мост", derived: false }, language: "ru", source: "Заря", url: null, published: null, kind: null, retrieved: null, author: null, sha256: "",
  text: TEXT, segments: [{ start: 0, end: 29, kind: "sentence" }, { start: 30, end: TEXT.length, kind: "sentence" }], quotes: [], figures: [], dates: [], names: [],
};
const ARTICLE = { id: "bridge", shown: SHOWN, body: tokens, newsroom: tokens, title: nothing, said: [], places, count: words.length };
const WORD = { word: "мост", frequency: 1, documents: 1, slip: "most", letters: "мост", keys: ["ru:мост+"], stems: ["ru:мост+"] };

const reply = (/** @type {object[]} */ ...sources) => ({ hits: { total: { value: sources.length, relation: "eq" }, hits: sources.map((source) => ({ _score: 1, _source: source })) } });

scene("an element searches an archive on a server of the site, by the lines of the README", async ({ site }) => {
  const page = await site(`${SCRIPT}<tarazy-search query="мост" lang="ru"></tarazy-search>`);
  await page.route("https://archive.example/**", (route) => {
    const asked = JSON.stringify(route.request().postDataJSON().query);
    const isWords = route.request().url().endsWith("/words/_search");
    const archive = { archive: { version: "1", documents: 1, questions: [], pack: "" } };
    const body = isWords ? (asked.includes("¶") ? reply(archive) : asked.includes("\"stem\"") ? reply() : reply(WORD)) : reply(ARTICLE);
    return route.fulfill({ contentType: "application/json", headers: { "access-control-allow-origin": "*", "access-control-allow-headers": "*" }, body: JSON.stringify(body) });
  });
  const [, told = ""] = /^```js\n([^`]+opensearch\([^`]+)^```/mu.exec(await readFile(new URL("../../README.md", import.meta.url), "utf8")) ?? [];
  const here = { "/tarazy/": new URL("dist/", page.url()).href, "tarazy-app": "tarazy-search", "https://search.example": "https://archive.example" };
  await page.addScriptTag({ type: "module", content: Object.entries(here).reduce((text, [from, to]) => text.replace(from, to), told) });
  const mark = page.locator("mark").first();
  await mark.waitFor();
  assert.equal(await mark.textContent(), "мост");
  assert.equal(await page.getByRole("link", { name: "Открыт мост" }).or(page.getByText("Открыт мост")).first().isVisible(), true);
});

scene("a server of an archive that is away is told in the reader's language", async ({ site }) => {
  const page = await site(`${SCRIPT}<tarazy-search lang="kk"></tarazy-search>`);
  await page.route("https://archive.example/**", (route) => route.fulfill({ status: 503, headers: { "access-control-allow-origin": "*", "access-control-allow-headers": "*" }, body: "" }));
  await page.evaluate(async () => {
    const { opensearch } = await import(new URL("dist/tarazy-opensearch.js", location.href).href);
    Object.assign(document.querySelector("tarazy-search") ?? {}, { engine: opensearch({ url: "https://archive.example" }) });
  });
  await page.getByText("Мұрағат серверінде қате бар").waitFor();
  assert.ok(await page.getByText("archive-failed").isVisible());
}, [/503/u]);

scene("an article that an archive does not list has its title, source and date all the same", async ({ site }) => {
  const page = await site(`${SCRIPT}<tarazy-search query="мост" lang="ru" url-state="none" loading="eager"></tarazy-search>`);
  await supply(page, [invented({ id: "listed" }), invented({ id: "older", title: { text: "Паром отменён", derived: false }, source: "Заря" })], 1);
  const older = page.locator(".hit").nth(1);
  await older.locator(".title").getByText("Паром отменён").waitFor();
  assert.equal(await older.locator(".source").textContent(), "Заря");
  await older.locator(".pick button").first().click();
  await page.locator(".picked bdi").getByText("Паром отменён").waitFor();
});

scene("of a text of one's own nothing is sent to an engine that may ask a server", async ({ site }) => {
  const page = await site(`${SCRIPT}<tarazy-compare lang="ru" url-state="none" loading="eager"></tarazy-compare>`);
  await supply(page, [invented({ id: "bridge" })]);
  await page.getByText("Свой текст", { exact: true }).first().click();
  await page.getByRole("textbox", { name: "Вставьте текст" }).fill("Черновик о мосте");
  await page.getByRole("button", { name: "Взять как A" }).click();
  await page.waitForFunction(() => /^own-/u.test(document.querySelector("tarazy-compare")?.shadowRoot?.querySelector("select")?.value ?? ""));
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => Reflect.get(globalThis, "searches")), 0);
});
