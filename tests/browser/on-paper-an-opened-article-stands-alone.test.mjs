import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("on paper an article opened from a list stands without the list, and beside a comparison with it", async ({ address, open }) => {
  const page = await open(address + hash({ q: "аэропорт", doc: A }));
  await page.locator(".hit").first().waitFor();
  await page.locator(".reader .text").first().waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".hit").first().isVisible(), false);
  assert.equal(await page.locator(".reader .text").first().isVisible(), true);
  await page.goto(address + hash({ a: A, b: B, doc: A }));
  await page.locator(".row").first().waitFor();
  assert.equal(await page.locator(".row").first().isVisible(), true);
  assert.equal(await page.locator(".reader .text").first().isVisible(), true);
});
