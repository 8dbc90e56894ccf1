import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("only the loader is loaded until an element comes near", async ({ site, address }) => {
  const page = await site("");
  /** @type {string[]} */
  const loaded = [];
  page.on("request", (request) => loaded.push(request.url().replace(address, "")));
  const far = '<div style="block-size:5000px"></div>';
  await page.setContent(`<!doctype html><html lang="en">${far}<tarazy-search><p>All articles</p></tarazy-search>${SCRIPT}`);
  const words = page.getByText("All articles");
  assert.ok(Number((await words.boundingBox())?.y) > 5000);
  assert.deepEqual(loaded, ["dist/tarazy.js"]);
  await words.scrollIntoViewIfNeeded();
  await page.getByRole("searchbox").waitFor();
  assert.deepEqual(loaded.slice(1).sort(), ["dist/tarazy-en.js", "dist/tarazy-search.wasm", "dist/tarazy-view.js"]);
});
