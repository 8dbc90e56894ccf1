import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("bad input: attributes that are not understood count as not written, and are told once", async ({ site }) => {
  const page = await site(`<tarazy-search query="аэропорт" view="x" sort="up" heading-level="99" max-results="-1" theme="pink" url-state="cloud"></tarazy-search>${SCRIPT}`);
  await page.locator(".hit mark").first().waitFor();
  assert.equal(await page.locator("h6.name").count(), 1);
  assert.equal(await page.locator(".hit").count(), 1);
  await page.evaluate(() => document.querySelector("tarazy-search")?.setAttribute("heading-level", "NaN"));
  await page.locator("h2.name").waitFor();
  assert.equal(await page.evaluate(() => location.hash), "");
}, [/^warning: <tarazy-search>: .* view="x" sort="up" .*heading-level="99" \(6 is taken\) max-results="-1" \(1 is taken\).*url-state="cloud"/u]);
