import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("bad input: of two versions the first stays, and both are told", async ({ site }) => {
  const page = await site("");
  await page.evaluate(() => customElements.define("tarazy-search", class extends HTMLElement {
    static version = "0.0.1";
  }));
  await page.setContent(`<base href="${page.url()}"><tarazy-search></tarazy-search><tarazy-app></tarazy-app>${SCRIPT}`);
  await page.getByRole("searchbox").waitFor();
  assert.equal(await page.locator("tarazy-search input").count(), 0);
}, [/^info: <tarazy-search> is of Tarazy 0\.0\.1; \d+\.\d+\.\d+ is not used$/u]);
