import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("a late answer does not replace a newer one", async ({ site }) => {
  const page = await site(`<tarazy-search></tarazy-search>${SCRIPT}`);
  await page.getByRole("searchbox").waitFor();
  await page.evaluate(async () => {
    const engine = await Reflect.get(globalThis, "tarazy").open();
    const late = (/** @type {string} */ query) => new Promise((resolve) => setTimeout(resolve, query === "Алматы" ? 800 : 0));
    const search = (/** @type {string} */ query, /** @type {object} */ options) => late(query).then(() => engine.search(query, options));
    Reflect.set(Object(document.querySelector("tarazy-search")), "engine", {
      info: () => engine.info(), show: (/** @type {string} */ id) => engine.show(id), compare: (/** @type {string[]} */ ids) => engine.compare(ids), search,
    });
  });
  const field = page.getByRole("searchbox");
  await field.fill("Алматы");
  await page.waitForTimeout(250);
  await field.fill("аэропорт");
  await page.locator(".hit mark", { hasText: /^аэропорт/iu }).first().waitFor();
  await page.waitForTimeout(1000);
  assert.equal(await page.locator(".hit mark", { hasText: "Алматы" }).count(), 0);
});
