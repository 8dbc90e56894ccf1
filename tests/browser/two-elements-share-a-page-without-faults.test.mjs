import assert from "node:assert/strict";
import { A, B, faults, scene, SCRIPT } from "./scene.mjs";

scene("two elements of a kind share a page, the script included twice", async ({ site }) => {
  const search = '<tarazy-search></tarazy-search>';
  const compare = `<tarazy-compare a="${A}" b="${B}"></tarazy-compare>`;
  const page = await site(`<main><h1>Site</h1>${search}${search}${compare}${compare}</main>${SCRIPT}${SCRIPT}`);
  await page.locator(".row").first().waitFor();
  await page.getByRole("searchbox").first().fill("Токаев");
  await page.locator(".hit mark").first().waitFor();
  assert.equal(await page.getByRole("searchbox").nth(1).inputValue(), "");
  assert.deepEqual(await faults(page), []);
});
