import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("a comparison shows A before B in every row, each with its own words", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }));
  await page.locator(".row").first().waitFor();
  for (const row of await page.locator(".row").all()) {
    const letters = await row.locator(".side .letter").allTextContents();
    const oneArticle = letters[0] === letters[1];
    assert.deepEqual(letters, oneArticle ? [letters[0], letters[0]] : ["A", "B"]);
    const empty = await row.locator(".absent").count();
    assert.equal(empty + (await row.locator(".cell:has(blockquote[lang=ru])").count()), 2);
  }
});
