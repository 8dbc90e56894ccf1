import assert from "node:assert/strict";
import { A, hash, scene } from "./scene.mjs";

scene("an article names related ones, and each leads to a comparison", async ({ address, open }) => {
  const page = await open(address + hash({ doc: A }));
  const related = page.locator(".related li");
  await related.first().waitFor();
  assert.ok((await related.count()) > 1);
  await related.first().getByRole("link", { name: /^Сравнить с этой/u }).click();
  await page.locator(".row").first().waitFor();
  assert.equal(await page.getByLabel("Публикация A").inputValue(), A);
});
