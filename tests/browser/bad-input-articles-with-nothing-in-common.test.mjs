import assert from "node:assert/strict";
import { invented, scene, SCRIPT, supply } from "./scene.mjs";

scene("bad input: two articles with nothing in common say so, and both can be read", async ({ site }) => {
  const documents = ["Мост закрыли.", "Команда победила."].map((text, at) => invented({ id: `d${at}`, text }));
  const page = await site(`<tarazy-compare a="d0" b="d1"></tarazy-compare>${SCRIPT}`);
  await supply(page, documents);
  await page.getByText("Общих вопросов и тем не нашлось").waitFor();
  await page.getByRole("button", { name: "Тексты" }).click();
  for (const { text } of documents) assert.equal(await page.locator(".text", { hasText: text }).count(), 1);
});
