import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("what another version of the script left behind is neither used nor moved", async ({ site }) => {
  const page = await site("");
  await page.evaluate(() => {
    const moved = () => Reflect.set(globalThis, "moved", true);
    for (const key of ["tarazy:view", "tarazy:0.0.1:view"]) Reflect.set(globalThis, key, { setBase: moved });
  });
  await page.setContent(`<base href="${page.url()}"><tarazy-search></tarazy-search>${SCRIPT}`);
  await page.getByRole("searchbox").waitFor();
  assert.equal(await page.evaluate(() => "moved" in globalThis), false);
});
