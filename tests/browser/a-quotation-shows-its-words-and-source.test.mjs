import assert from "node:assert/strict";
import { A, faults, scene, SCRIPT } from "./scene.mjs";

scene("a quotation shows its words, who says them and where they stand", async ({ site }) => {
  const page = await site(`<main><h1>Site</h1><tarazy-quote passage="200-330@${A}"></tarazy-quote></main>${SCRIPT}`);
  const quote = page.locator("blockquote");
  await quote.waitFor();
  assert.equal(await quote.getAttribute("lang"), "ru");
  assert.ok(((await quote.textContent()) ?? "").length > 100);
  assert.equal(await page.locator("figcaption .title").count(), 1);
  assert.deepEqual(await faults(page), []);
  await page.getByRole("button", { name: "Читать место" }).click();
  await page.locator(".reader .place").first().waitFor();
});
