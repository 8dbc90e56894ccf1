import assert from "node:assert/strict";
import { fileAddress } from "./rig.mjs";
import { A, faults, hash, scene } from "./scene.mjs";

scene("the embed builder is loaded by who embeds, in any language of the interface", async ({ address, open }) => {
  const page = await open(address);
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.getByRole("searchbox").fill("аэропорт");
  await page.locator(".hit mark").first().waitFor();
  assert.equal(asked.some((url) => url.includes("builder")), false);
  for (const language of ["kk", "en"]) {
    await page.goto("about:blank");
    await page.goto(address + hash({ v: "embed", ui: language }));
    await page.locator(".build-code").waitFor();
    const { title } = (await import(`../../www/strings/builder/${language}.js`)).default;
    assert.equal(await page.getByRole("heading", { name: title }).count(), 1);
    assert.deepEqual(await faults(page), []);
  }
  assert.ok(asked.some((url) => url.endsWith("tarazy-builder.js")));
});

scene("the embed builder works by double click", async ({ open }) => {
  const page = await open(fileAddress + hash({ v: "embed" }));
  await page.locator("tarazy-search input").first().waitFor();
  assert.match(await page.locator(".build-text textarea").first().inputValue(), /<tarazy-search/u);
  await page.getByLabel("Что встроить").selectOption("quote");
  await page.getByLabel("Публикация", { exact: true }).selectOption(A);
  await page.getByLabel("Найденные в тексте слова").selectOption({ index: 1 });
  await page.locator("tarazy-quote blockquote[part]").waitFor();
  assert.match(await page.locator(".build-checks p").innerText(), /когда эта страница открыта с сайта/u);
});
