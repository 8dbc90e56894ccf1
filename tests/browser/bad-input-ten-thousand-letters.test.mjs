import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("bad input: a query of ten thousand letters, and of five hundred words, is cut and this is told", async ({ site }) => {
  const page = await site(`<tarazy-search></tarazy-search>${SCRIPT}`);
  for (const query of ["аэропорт".repeat(1250), "аэропорт ".repeat(500)]) {
    await page.getByRole("searchbox").fill(query);
    await page.locator(".notes", { hasText: "512" }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    await page.getByRole("searchbox").fill("");
    await page.locator(".notes").waitFor({ state: "detached" });
  }
});
