import assert from "node:assert/strict";
import { scene } from "./scene.mjs";

scene("properties are attributes, also those set before the script ran", async ({ site }) => {
  const page = await site("<tarazy-search></tarazy-search>");
  await page.evaluate(() => void Object.assign(/** @type {any} */ (document.querySelector("tarazy-search")), { query: "аэропорт", maxResults: 1, strings: { find: "Искать" } }));
  await page.addScriptTag({ url: "dist/tarazy.js" });
  await page.locator(".hit mark").first().waitFor();
  assert.equal(await page.getByRole("searchbox").inputValue(), "аэропорт");
  assert.equal(await page.locator(".hit").count(), 1);
  assert.equal(await page.getByRole("button", { name: "Искать" }).count(), 1);
  assert.equal(await page.locator("tarazy-search").getAttribute("max-results"), "1");
});
