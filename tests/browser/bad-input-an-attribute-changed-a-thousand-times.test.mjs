import assert from "node:assert/strict";
import { invented, scene, SCRIPT, supply } from "./scene.mjs";

scene("bad input: an attribute changed a thousand times in a moment is searched once", async ({ site }) => {
  const page = await site(`<tarazy-search></tarazy-search>${SCRIPT}`);
  await supply(page, [invented({ id: "d" })]);
  await page.getByRole("searchbox").waitFor();
  const before = await page.evaluate(() => Reflect.get(globalThis, "searches"));
  await page.evaluate(() => {
    for (let n = 0; n < 1000; n += 1) document.querySelector("tarazy-search")?.setAttribute("query", `слово ${n}`);
  });
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector("tarazy-search")).results?.query === "слово 999");
  assert.equal((await page.evaluate(() => Reflect.get(globalThis, "searches"))) - before, 1);
});
