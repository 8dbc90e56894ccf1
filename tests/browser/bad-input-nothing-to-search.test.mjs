import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("bad input: signs without a word ask for a word, and find nothing", async ({ site }) => {
  const page = await site(`<tarazy-search></tarazy-search>${SCRIPT}`);
  await page.evaluate(() => addEventListener("tarazy-search", (event) => Reflect.set(globalThis, "total", /** @type {CustomEvent} */ (event).detail.total)));
  await page.getByRole("searchbox").fill("!!! … —");
  await page.locator(".nothing", { hasText: "Введите слово" }).waitFor();
  assert.equal(await page.evaluate(() => Reflect.get(globalThis, "total")), 0);
  await page.getByRole("searchbox").fill("   ");
  await page.locator(".nothing").waitFor({ state: "detached" });
  assert.equal(await page.locator(".found").count(), 0);
});
