import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("rows of a filter are walked by N and P, in any keyboard layout, and by buttons", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B, f: "contradicts" }));
  await page.locator(".row").nth(1).waitFor();
  const all = await page.locator(".row-heading").allTextContents();
  const opened = async () => all.indexOf((await page.locator(".row-heading:focus").textContent()) ?? "");
  const button = page.getByRole("button", { name: "Следующая строка" });
  await button.click();
  for (const at of all.keys()) {
    assert.equal(await opened(), at);
    await page.keyboard.press("KeyN");
  }
  assert.equal(await opened(), 0, "after the last comes the first");
  await page.keyboard.press("KeyP");
  assert.equal(await opened(), all.length - 1);
  assert.match(page.url(), /&row=\d+/u);
});
