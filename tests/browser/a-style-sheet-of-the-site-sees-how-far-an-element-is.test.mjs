import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("a style sheet of the site sees how far an element is", async ({ site }) => {
  const page = await site(`<tarazy-search></tarazy-search>${SCRIPT}`);
  await page.locator("tarazy-search:state(ready):not(:state(loading))").waitFor();
  await page.getByRole("searchbox").fill("фываолдж");
  await page.locator("tarazy-search:state(empty)").waitFor();
  await page.getByRole("searchbox").fill("аэропорт");
  await page.locator("tarazy-search:not(:state(empty)) .hit").first().waitFor();
  assert.equal(await page.evaluate(() => /** @type {any} */ (document.querySelector("tarazy-search")).version), await page.evaluate(() => Reflect.get(customElements.get("tarazy-search") ?? {}, "version")));
});
