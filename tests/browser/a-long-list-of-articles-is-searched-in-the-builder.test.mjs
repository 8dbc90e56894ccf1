import assert from "node:assert/strict";
import { hash, invented, scene } from "./scene.mjs";

const DOCUMENTS = Array.from({ length: 30 }, (_, at) => invented({ id: `d-${at}`, title: { text: at % 10 === 3 ? `Мост ${at}` : `Дорога ${at}`, derived: false } }));

scene("in the builder a long list of articles names those that are found, and what is chosen", async ({ address, open }) => {
  const page = await open("about:blank");
  await page.addInitScript((documents) => {
    const engine = {
      info: async () => ({ documents, questions: [], version: "1" }),
      search: async (/** @type {string} */ query) => {
        const hits = documents.filter(({ title }) => title.text.startsWith(query)).map(({ id, title }) => ({ doc: id, title, score: 1, passages: [] }));
        return { query, total: hits.length, hits, facets: {}, suggestion: null, notes: [] };
      },
      show: async (/** @type {string} */ id) => documents.find((document) => document.id === id),
    };
    document.addEventListener("DOMContentLoaded", () => Object.assign(document.querySelector("tarazy-app") ?? {}, { engine }));
  }, DOCUMENTS);
  await page.goto(address + hash({ v: "embed" }));
  await page.getByLabel("Что встроить").selectOption("compare");
  const list = page.getByLabel("Публикация A", { exact: true });
  assert.equal(await list.locator("option").count(), 31);
  await list.selectOption("d-0");
  await page.getByLabel("Публикация A: найти по словам").fill("Мост");
  await page.waitForFunction(() => document.querySelector("tarazy-app")?.shadowRoot?.querySelectorAll("select")[1]?.options.length === 5);
  assert.deepEqual(await list.locator("option").evaluateAll((all) => all.map((one) => /** @type {HTMLOptionElement} */ (one).value)), ["", "d-0", "d-3", "d-13", "d-23"]);
  assert.equal(await list.inputValue(), "d-0");
  await list.selectOption("d-13");
  await page.getByLabel("Публикация A: найти по словам").fill("");
  await page.waitForFunction(() => document.querySelector("tarazy-app")?.shadowRoot?.querySelectorAll("select")[1]?.options.length === 31);
  assert.equal(await list.inputValue(), "d-13");
});

scene("inside of a search that begins with a query stand the articles that it finds", async ({ address, open }) => {
  const page = await open(address + hash({ v: "embed" }));
  const code = page.locator(".build-code textarea").first();
  await code.waitFor();
  await page.getByLabel("Запрос, с которого начать").fill("Europarliament OR европарламент");
  await page.waitForFunction(() => {
    const text = document.querySelector("tarazy-app")?.shadowRoot?.querySelector("textarea")?.value ?? "";
    const items = text.split("<li").length - 1;
    return items > 0 && items < 6;
  });
});
