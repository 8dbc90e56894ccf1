import assert from "node:assert/strict";
import { A, B, hash, scene, SCRIPT } from "./scene.mjs";

scene("a row has an address of its own, which a button copies and which opens it elsewhere", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B, f: "only-a" }), { permissions: ["clipboard-read", "clipboard-write"] });
  const last = page.locator(".row").nth(3);
  const heading = await last.locator(".row-heading").textContent();
  await last.getByRole("button", { name: "Копировать ссылку на строку" }).click();
  await last.getByText("Скопировано").first().waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const elsewhere = await open(link);
  const opened = elsewhere.locator(".row-heading:focus");
  await opened.waitFor();
  assert.equal(await opened.textContent(), heading);
  assert.equal(await opened.evaluate((element) => element.getBoundingClientRect().top < innerHeight), true);
});

scene("where the address of the page keeps no row, no link to one is offered", async ({ site }) => {
  const page = await site(`<tarazy-compare a="${A}" b="${B}" loading="eager"></tarazy-compare>${SCRIPT}`);
  await page.getByRole("button", { name: "Копировать пару с источниками" }).first().waitFor();
  assert.equal(await page.getByRole("button", { name: "Копировать ссылку" }).count(), 0);
});
