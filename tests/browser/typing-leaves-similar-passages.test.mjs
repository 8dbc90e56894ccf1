import assert from "node:assert/strict";
import { A, hash, scene } from "./scene.mjs";

scene("typing begins a search in place of similar passages", async ({ address, open }) => {
  const page = await open(address + hash({ like: `300-600@${A}` }));
  await page.locator(".original-passage blockquote").waitFor();
  await page.getByRole("searchbox").fill("аэропорт");
  await page.locator(".hit mark", { hasText: /^аэропорт/iu }).first().waitFor();
  assert.equal(await page.locator(".original-passage").count(), 0);
  assert.doesNotMatch(page.url(), /like=/u);
});
