import assert from "node:assert/strict";
import { scene } from "./scene.mjs";

scene("search marks the words found", async ({ address, open }) => {
  const page = await open(address);
  await page.getByRole("searchbox").fill("захватом");
  await page.getByRole("searchbox").press("Enter");
  const marks = page.locator(".hit mark");
  await marks.first().waitFor();
  for (const words of await marks.allTextContents()) assert.match(words, /^захва/iu);
  assert.equal(await marks.first().evaluate((mark) => getComputedStyle(mark).textDecorationLine), "underline");
});
