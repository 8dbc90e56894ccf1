import assert from "node:assert/strict";
import path from "node:path";
import { host, seeds } from "./archive.mjs";
import { A, B, hash, scene, SCRIPT } from "./scene.mjs";

/** @import { Page } from "playwright-core" */

const archive = path.join(await seeds(), "shards");
const LOST = [/^failed: .*$/u, /^error: Failed to load resource: net::ERR_FAILED$/u];

/**
 * No file of this name comes until the network is back.
 * @param {Page} page
 * @param {string} name
 */
async function lose(page, name) {
  const files = (/** @type {URL} */ url) => url.pathname.endsWith(`/${name}`);
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

for (const name of ["tarazy-view.js", "tarazy-ru.js"]) {
  scene(`fault: the network is lost before ${name}: what stood inside stays, a code is told, and a script may try again`, async ({ site }) => {
    const page = await site("");
    const back = await lose(page, name);
    await page.setContent(`<base href="${page.url()}"><html lang="ru"><tarazy-search loading="eager"><p>All articles</p></tarazy-search>${SCRIPT}`);
    await page.getByRole("alert").getByText("engine-missing").waitFor();
    assert.equal(await page.getByText("All articles").isVisible(), true);
    await back();
    await page.evaluate(() => /** @type {any} */ (document.querySelector("tarazy-search")).load());
    await page.getByRole("searchbox").waitFor();
  }, LOST);
}

scene("fault: the network is lost before the engine: what stood inside stays, a code is told, and trying again works", async ({ site }) => {
  const page = await site("");
  const back = await lose(page, "tarazy-search.wasm");
  await page.setContent(`<base href="${page.url()}"><html lang="ru"><tarazy-search><p>All articles</p></tarazy-search>${SCRIPT}`);
  await again(page, back);
  await page.getByRole("searchbox").fill("аэропорт");
  await page.locator(".hit mark").first().waitFor();
}, LOST);

for (const name of ["tarazy-comparison.js", "tarazy-compare.wasm"]) {
  scene(`fault: the network is lost before ${name}: a code is told, and trying again compares`, async ({ address, open }) => {
    const page = await open("about:blank");
    const back = await lose(page, name);
    await page.goto(address + hash({ a: A, b: B }));
    await again(page, back);
    await page.locator(".row").first().waitFor();
  }, LOST);
}

for (const [name, view, shown] of [["tarazy-collection.js", "collection", "text=Здесь пока ничего нет"], ["tarazy-builder.js", "embed", ".build"], ["tarazy-quotes.js", "quotes", ".said >> nth=0"]]) {
  scene(`fault: the network is lost before ${name}: a code is told, and trying again opens it`, async ({ address, open }) => {
    const page = await open("about:blank");
    const back = await lose(page, String(name));
    await page.goto(address + hash({ v: String(view) }));
    await again(page, back);
    await page.locator(String(shown)).waitFor();
  }, LOST);
}

for (const name of ["tarazy-shards.js", "tarazy-shards.wasm"]) {
  scene(`fault: the network is lost before ${name}: a code is told, and trying again searches`, async ({ site }) => {
    const page = await site("");
    await host(page, archive);
    const back = await lose(page, name);
    await page.setContent(`<base href="${page.url()}"><html lang="ru"><tarazy-search src="archive/index.shards" loading="eager"></tarazy-search>${SCRIPT}`);
    await again(page, back);
    await page.getByRole("searchbox").fill("президентом");
    await page.locator(".hit mark").first().waitFor();
  }, LOST);
}

scene("fault: the network is lost before what reads own texts: the words stay in the field, and taking them again works", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }));
  await page.locator(".row").first().waitFor();
  const back = await lose(page, "tarazy-texts.wasm");
  await page.locator("summary", { hasText: "Свой текст" }).click();
  const field = page.getByLabel("Вставьте текст");
  await field.fill("Мост закрыт. Погибли три человека.");
  await page.getByRole("button", { name: "Взять как A" }).click();
  await page.getByRole("alert").getByText("engine-missing").waitFor();
  assert.equal(await field.inputValue(), "Мост закрыт. Погибли три человека.");
  await back();
  await page.getByRole("button", { name: "Взять как A" }).click();
  await page.waitForFunction(() => location.hash.includes("a=own-"));
  await page.getByRole("alert").waitFor({ state: "detached" });
}, LOST);

/** @param {Page} page @param {() => Promise<void>} back */
async function again(page, back) {
  await page.getByRole("alert").getByText("engine-missing").waitFor();
  await back();
  await page.getByRole("button", { name: "Повторить" }).click();
  await page.getByRole("alert").waitFor({ state: "detached" });
}
