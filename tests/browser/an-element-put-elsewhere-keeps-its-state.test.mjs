import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("an element that is moved shows what it showed, and was told by its author", async ({ site }) => {
  const page = await site(`<tarazy-app query="Алматы"></tarazy-app><div id="elsewhere"></div>${SCRIPT}`);
  await page.getByRole("searchbox").fill("аэропорт");
  await page.locator(".hit mark", { hasText: /^аэропорт/iu }).first().waitFor();
  await page.evaluate(() => document.querySelector("#elsewhere")?.append(/** @type {Element} */ (document.querySelector("tarazy-app"))));
  await page.locator("#elsewhere .hit mark", { hasText: /^аэропорт/iu }).first().waitFor();
  await page.evaluate(() => {
    history.replaceState(null, "", "#");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await page.locator(".hit mark", { hasText: "Алматы" }).first().waitFor();
  assert.equal(await page.getByRole("searchbox").inputValue(), "Алматы");
});
