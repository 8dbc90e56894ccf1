import assert from "node:assert/strict";
import { A, B, faults, scene, SCRIPT } from "./scene.mjs";

/** @type {Record<string, import("playwright-core").BrowserContextOptions>} */
const LOOKS = {
  "light": {}, "dark, 320 px": { colorScheme: "dark", viewport: { width: 320, height: 800 } }, "400 %": { viewport: { width: 320, height: 256 } }, "forced colours": { forcedColors: "active" },
};

for (const [look, options] of Object.entries(LOOKS)) {
  scene(`two elements of a kind share a page, the script included twice: ${look}`, async ({ site }) => {
    const search = '<tarazy-search loading="eager"></tarazy-search>';
    const compare = `<tarazy-compare a="${A}" b="${B}" loading="eager"></tarazy-compare>`;
    const page = await site(`<main><h1>Site</h1>${search}${search}${compare}${compare}</main>${SCRIPT}${SCRIPT}`, options);
    await page.locator("tarazy-compare").nth(1).locator(".row").first().waitFor({ state: "attached" });
    await page.getByRole("searchbox").first().fill("Токаев");
    await page.locator(".hit mark").first().waitFor();
    assert.equal(await page.getByRole("searchbox").nth(1).inputValue(), "");
    assert.deepEqual(await faults(page), []);
  });
}
