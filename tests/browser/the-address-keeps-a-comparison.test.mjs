import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("the address keeps a comparison", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }));
  await page.locator(".row").first().waitFor();
  assert.equal(await page.getByLabel("Публикация A").inputValue(), A);
  assert.equal(await page.getByLabel("Публикация B").inputValue(), B);
});
