import assert from "node:assert/strict";
import { A, scene, SCRIPT } from "./scene.mjs";

scene("a div with data becomes an element, with its fallback inside and nothing but what is ours", async ({ site }) => {
  const page = await site(`${SCRIPT}<div data-tarazy="search" data-query="аэропорт" data-heading-level="3" data-onclick="alert(1)"><p>All articles</p></div>
    <div data-tarazy="quote" data-passage="200-330@${A}"></div><div data-tarazy="constructor"></div>${SCRIPT}`);
  await page.locator(".hit mark").first().waitFor();
  await page.locator("blockquote").waitFor();
  const search = page.locator("[data-tarazy=search] > tarazy-search");
  assert.deepEqual(await search.evaluate((element) => element.getAttributeNames().sort()), ["heading-level", "query"]);
  assert.equal(await search.locator("> p").count(), 1);
  assert.equal(await page.locator("tarazy-search, tarazy-quote").count(), 2);
});
