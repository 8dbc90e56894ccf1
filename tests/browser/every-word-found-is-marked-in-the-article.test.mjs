import assert from "node:assert/strict";
import { A, hash, scene } from "./scene.mjs";

scene("every word found is marked in the article", async ({ address, open }) => {
  const page = await open(address + hash({ q: "президент", doc: A }));
  await page.locator(".reader mark").first().waitFor();
  const text = await page.locator(".reader .text").textContent();
  const words = text?.match(/(?<!\p{L})президент(а|у|ом|е)?(?!\p{L})/giu) ?? [];
  assert.ok(words.length > 3);
  const marks = await page.locator(".reader .text mark").allTextContents();
  assert.ok(marks.length >= words.length, "more than the passages of the list");
  for (const mark of marks) assert.match(mark, /^президент/iu);
});
