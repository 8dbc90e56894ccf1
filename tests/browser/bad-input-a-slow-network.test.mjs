import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("bad input: on a slow network the fallback is seen until the engine is there", async ({ site }) => {
  const page = await site("");
  /** @type {(value?: unknown) => void} */
  let release = () => {};
  const held = new Promise((resolve) => {
    release = resolve;
  });
  await page.route("**/tarazy-search.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.setContent(`<base href="${page.url()}"><html lang="ru"><tarazy-search><p>All articles</p></tarazy-search>${SCRIPT}`);
  await page.getByText("Загружаем публикации").waitFor();
  assert.equal(await page.getByText("All articles").isVisible(), true);
  release();
  await page.getByRole("searchbox").waitFor();
  assert.equal(await page.getByText("All articles").isVisible(), false);
});
