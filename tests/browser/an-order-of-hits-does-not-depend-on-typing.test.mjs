import assert from "node:assert/strict";
import { hash, scene } from "./scene.mjs";

scene("the same words give the same order, typed or opened", async ({ address, open }) => {
  const titles = async (/** @type {import("playwright-core").Page} */ page) => {
    await page.locator(".hit mark").first().waitFor();
    return page.locator(".hit .title").allTextContents();
  };
  const typed = await open(address);
  await typed.getByRole("searchbox").pressSequentially("Токаев протест ", { delay: 30 });
  await typed.waitForTimeout(400);
  const opened = await open(address + hash({ q: "Токаев протест" }));
  assert.deepEqual(await titles(typed), await titles(opened));
});
