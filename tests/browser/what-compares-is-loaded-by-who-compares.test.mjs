import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("what compares is loaded when somebody compares", async ({ address, open }) => {
  const page = await open("about:blank");
  /** @type {string[]} */
  const loaded = [];
  page.on("request", (request) => loaded.push(request.url()));
  const compares = () => ["tarazy-compare.wasm", "tarazy-comparison.js"].map((file) => loaded.some((url) => url.endsWith(file)));
  await page.goto(address);
  await page.getByRole("searchbox").fill("Токаев");
  await page.locator(".hit mark").first().waitFor();
  assert.deepEqual(compares(), [false, false]);
  await page.goto(address + hash({ a: A, b: B }));
  await page.locator(".row").first().waitFor();
  assert.deepEqual(compares(), [true, true]);
});
