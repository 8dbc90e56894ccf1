import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("a number of the ledger filters the rows", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }));
  const entry = page.locator(".ledger .entry").nth(1);
  await entry.click();
  assert.equal(await entry.getAttribute("aria-pressed"), "true");
  const count = Number(await entry.locator(".number").textContent());
  assert.equal(await page.locator(".row").count(), count);
});
