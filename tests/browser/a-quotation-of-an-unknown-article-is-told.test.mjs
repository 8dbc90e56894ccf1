import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("a quotation of an article that is not there says so, and leaves the author's words", async ({ site }) => {
  const page = await site(`<tarazy-quote passage="1-9@nowhere"><q>Слова</q></tarazy-quote>${SCRIPT}`);
  assert.match((await page.getByRole("alert").textContent()) ?? "", /unknown-document/u);
  assert.equal(await page.getByText("Слова").isVisible(), true);
});
