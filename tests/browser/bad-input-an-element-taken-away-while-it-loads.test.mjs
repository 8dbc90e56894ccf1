import assert from "node:assert/strict";
import { hold, scene, SCRIPT } from "./scene.mjs";

scene("bad input: an element taken away while it loads draws nothing, and works when it comes back", async ({ site }) => {
  const page = await site("");
  const release = await hold(page, "**/tarazy-view.js");
  await page.setContent(`<base href="${page.url()}"><tarazy-search loading="eager"><p>All articles</p></tarazy-search>${SCRIPT}`);
  const element = await page.evaluateHandle(() => /** @type {Element} */ (document.querySelector("tarazy-search")));
  assert.equal(await page.getByText("All articles").isVisible(), true);
  await element.evaluate((search) => search.remove());
  release();
  await page.evaluate(() => Reflect.get(globalThis, "tarazy").open());
  assert.equal(await element.evaluate((search) => search.shadowRoot?.querySelector("input")), null);
  await element.evaluate((search) => document.body.append(search));
  await page.getByRole("searchbox").waitFor();
});
