import assert from "node:assert/strict";
import { invented, scene, SCRIPT, STRICT, supply } from "./scene.mjs";

const ADDRESS = ["javascript", "alert(3)"].join(":");
const MARKUP = "<img src=x onerror=alert(1)>{{7*7}}\"><script>alert(2)</script>";

scene("bad input: markup in a text, title, outlet, speaker, id or address of an article is shown as letters", async ({ site }) => {
  const text = `${MARKUP}. «${MARKUP}», — сказал он.`;
  const quote = { start: MARKUP.length + 2, end: text.length - 15, kind: "direct", speaker: MARKUP, cue: null, occasion: MARKUP };
  const document = invented({ id: MARKUP, text, source: MARKUP, author: MARKUP, url: ADDRESS, title: { text: MARKUP, derived: false }, quotes: [quote] });
  const page = await site(`<tarazy-app></tarazy-app>${SCRIPT}`, {}, STRICT);
  await supply(page, [document]);
  await page.getByRole("link", { name: "<img" }).first().click();
  await page.locator(".reader .provenance summary").click();
  await page.locator(".reader details", { hasText: "Кто что говорит" }).locator("summary").click();
  assert.ok((await page.getByText(MARKUP).count()) >= 4);
  assert.equal(await page.locator("tarazy-app img, tarazy-app script, tarazy-app .original").count(), 0);
  assert.equal(await page.getByText(ADDRESS).isVisible(), true);
});
