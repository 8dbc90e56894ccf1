import assert from "node:assert/strict";
import { hash, scene } from "./scene.mjs";

scene("Back undoes a filter", async ({ address, open }) => {
  const page = await open(address + hash({ q: "Токаев" }));
  await page.getByRole("button", { name: /^казахский/u }).click();
  await page.getByRole("heading", { name: "Найдены 2 публикации" }).waitFor();
  await page.evaluate(() => history.back());
  await page.getByRole("heading", { name: "Найдено 6 публикаций" }).waitFor();
  assert.equal(await page.getByRole("searchbox").inputValue(), "Токаев");
});
