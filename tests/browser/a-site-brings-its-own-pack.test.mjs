import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { scene, SCRIPT } from "./scene.mjs";

const built = (/** @type {string} */ name) => new URL(`../../www/pkg/${name}`, import.meta.url);
const { default: init, Engine } = await import(built("tarazy.js").href);

scene("elements with packs of their own, one broken, stand beside one without", async ({ site }) => {
  const page = await site("");
  await init({ module_or_path: await readFile(built("tarazy_bg.wasm")) });
  const pack = Buffer.from(Engine.embeddedPack());
  await page.route("**/own.pack", (route) => route.fulfill({ body: pack }));
  await page.route("**/broken.pack", (route) => route.fulfill({ body: pack.subarray(0, -1) }));
  await page.setContent(`<base href="${page.url()}"><tarazy-search src="own.pack"></tarazy-search><tarazy-search id="broken" src="broken.pack"><p>All articles</p></tarazy-search><tarazy-quote></tarazy-quote>${SCRIPT}`);
  await page.getByRole("searchbox").fill("аэропорт");
  await page.locator(".hit mark").first().waitFor();
  assert.match((await page.locator("#broken [role=alert]").textContent()) ?? "", /pack-corrupt/u);
  assert.equal(await page.getByText("All articles").isVisible(), true);
});
