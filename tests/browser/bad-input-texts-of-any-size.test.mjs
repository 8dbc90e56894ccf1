import assert from "node:assert/strict";
import { invented, scene, SCRIPT, supply } from "./scene.mjs";

scene("bad input: a word of 50 kB, a line of 1 MB, a hundred thousand lines and an empty text are shown", async ({ site }) => {
  const texts = { word: "а".repeat(50_000), line: "слово ".repeat(160_000), lines: "Строка.\n".repeat(100_000), empty: "" };
  const documents = Object.entries(texts).map(([id, text]) => invented({ id, text, title: { text: id, derived: false } }));
  const page = await site(`<tarazy-app></tarazy-app>${SCRIPT}`, { viewport: { width: 320, height: 600 } });
  await supply(page, documents);
  for (const id of Object.keys(texts)) {
    await page.getByRole("link", { name: id, exact: true }).click();
    await page.locator(".reader-title", { hasText: id }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, id);
    await page.getByRole("button", { name: /^Закрыть/u }).click();
  }
});
