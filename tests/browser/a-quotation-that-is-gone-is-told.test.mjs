import assert from "node:assert/strict";
import { A, scene, SCRIPT } from "./scene.mjs";

scene("a quotation whose words are no longer in the text says so, and leaves the author's words", async ({ site }) => {
  const words = "Этих слов никто не говорил.";
  const page = await site(`<tarazy-quote passage="200-330@${A}"><blockquote>${words}</blockquote></tarazy-quote>${SCRIPT}`);
  await page.getByText("Этих слов в тексте публикации больше нет").waitFor();
  assert.equal(await page.getByText(words).isVisible(), true);
  assert.equal(await page.locator("blockquote").count(), 1);
});
