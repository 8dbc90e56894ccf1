import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("an element told later to keep its state in the address follows Back", async ({ site }) => {
  const page = await site(`${SCRIPT}<tarazy-search loading="eager"></tarazy-search>`);
  await page.getByRole("searchbox").waitFor();
  const element = page.locator("tarazy-search");
  await element.evaluate((/** @type {any} */ search) => {
    search.urlState = "hash";
    search.go({ query: "мост" });
    search.go({ query: "река" });
    history.back();
  });
  await page.waitForFunction(() => document.querySelector("tarazy-search")?.getAttribute("query") === "мост");
  assert.match(page.url(), /#/u);
});
