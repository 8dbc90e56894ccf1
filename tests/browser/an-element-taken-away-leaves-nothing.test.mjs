import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("an element that is taken away draws nothing", async ({ site }) => {
  const page = await site(`<tarazy-search></tarazy-search>${SCRIPT}`);
  await page.getByRole("searchbox").waitFor();
  const left = await page.evaluate(async () => {
    const element = /** @type {Element} */ (document.querySelector("tarazy-search"));
    element.remove();
    element.setAttribute("query", "Алматы");
    await new Promise((resolve) => setTimeout(resolve, 100));
    return element.shadowRoot?.childElementCount;
  });
  assert.equal(left, 0);
});
