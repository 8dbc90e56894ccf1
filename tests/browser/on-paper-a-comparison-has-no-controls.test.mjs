import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("on paper a comparison has its titles and rows, and no controls", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }));
  await page.locator(".row").first().waitFor();
  await page.emulateMedia({ media: "print" });
  for (const control of ["select", "button", "nav", ".row .go", ".export"]) {
    const shown = await page.locator(control).evaluateAll((found) => found.filter((one) => one.checkVisibility()).length);
    assert.equal(shown, 0, control);
  }
  for (const told of [".header", ".glance li", ".row blockquote"]) assert.equal(await page.locator(told).first().isVisible(), true, told);
});
