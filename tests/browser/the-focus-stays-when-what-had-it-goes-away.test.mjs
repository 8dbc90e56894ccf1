import assert from "node:assert/strict";
import { A, hash, scene } from "./scene.mjs";
import { VIEWS, weighed } from "./weighed.mjs";

/** @import { Page } from "playwright-core" */

/** @param {Page} page */
const focused = (page) => page.evaluate(() => {
  const active = /** @type {HTMLElement | null | undefined} */ (document.querySelector("tarazy-app")?.shadowRoot?.activeElement);
  return active?.localName === "select" ? active.id.at(-1) : active?.textContent;
});

scene("an article offered for a comparison leaves the focus on the list that names it", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, v: "rows" }));
  await page.locator(".nearest").getByRole("link").first().focus();
  await page.keyboard.press("Enter");
  await page.locator(".row").first().waitFor();
  assert.equal(await focused(page), "B");
});

scene("the way to the edits leaves the focus on their tab", async ({ address, open }) => {
  const page = await open("about:blank");
  await weighed(page);
  await page.goto(address + hash(VIEWS.rows));
  await page.getByRole("link", { name: "Показать правки" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".versions").waitFor();
  assert.equal(await focused(page), "Правки");
});
