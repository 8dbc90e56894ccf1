import assert from "node:assert/strict";
import { A, faults, hash, scene } from "./scene.mjs";

scene("edits of a text are told by shape and word, moves lead to each other", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, v: "rows" }));
  await page.getByText("Свой текст").first().waitFor();
  const text = await page.locator("tarazy-app").evaluate(async (app, id) => (await /** @type {any} */ (app).engine.show(id)).text, A);
  const paragraphs = text.split("\n\n");
  const edited = [...paragraphs.filter((/** @type {string} */ _, /** @type {number} */ at) => at !== 3), paragraphs[3]].join("\n\n").replace("227", "231");
  await page.getByText("Свой текст").first().click();
  await page.getByRole("textbox", { name: "Вставьте текст" }).fill(edited);
  await page.getByRole("button", { name: "Взять как B" }).click();
  await page.getByRole("link", { name: "Показать правки" }).click();
  assert.equal(await page.locator("del").first().textContent(), "удалено: 227");
  assert.equal(await page.locator("ins").first().textContent(), "добавлено: 231");
  await page.getByRole("button", { name: "отсюда перенесено (1)" }).click();
  const here = page.locator(".u-moved:focus");
  assert.match((await here.textContent()) ?? "", /^сюда перенесено \(1\)/u);
  await page.getByRole("button", { name: "двумя колонками" }).click();
  assert.equal(await page.locator(".versions .columns section").nth(1).locator("ins").first().textContent(), "231");
  assert.deepEqual(await faults(page), []);
});
