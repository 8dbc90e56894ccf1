import assert from "node:assert/strict";
import { scene } from "./scene.mjs";

scene("results stay in view and the focus in the field while a reader types", async ({ address, open }) => {
  const page = await open(address);
  const field = page.getByRole("searchbox");
  await field.fill("протест");
  await page.locator(".hit mark").first().waitFor();
  await page.evaluate(() => {
    const root = /** @type {ShadowRoot} */ (document.querySelector("tarazy-app")?.shadowRoot);
    const gone = () => root.querySelector(".found") === null && Reflect.set(globalThis, "gone", true);
    new MutationObserver(gone).observe(root, { childList: true, subtree: true });
  });
  await field.pressSequentially("ы Алматы", { delay: 60 });
  await page.locator(".hit mark", { hasText: "Алматы" }).first().waitFor();
  assert.equal(await page.evaluate(() => "gone" in globalThis), false, "the results never made way for the list of all articles");
  assert.equal(await field.evaluate((element) => element.matches(":focus")), true);
  assert.equal(await field.inputValue(), "протесты Алматы");
});
