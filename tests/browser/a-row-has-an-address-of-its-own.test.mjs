import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("a row has an address of its own, which opens it elsewhere", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }));
  const last = page.locator(".row").nth(20);
  const heading = await last.locator(".row-heading").textContent();
  const link = await last.getByRole("link", { name: "Ссылка на строку 21" }).evaluate((element) => /** @type {HTMLAnchorElement} */ (element).href);
  const elsewhere = await open(link);
  const opened = elsewhere.locator(".row-heading:focus");
  await opened.waitFor();
  assert.equal(await opened.textContent(), heading);
  assert.equal(await opened.evaluate((element) => element.getBoundingClientRect().top < innerHeight), true);
});
