import assert from "node:assert/strict";
import { scene } from "./scene.mjs";

scene("who said what is listed by speaker, and every quotation opens its place", async ({ address, open }) => {
  const page = await open(address);
  await page.getByRole("link", { name: "Кто что сказал" }).click();
  await page.locator(".said").first().waitFor();
  const name = await page.locator(".speakers .facet-value bdi").first().textContent();
  assert.equal(await page.locator(".said-name").first().textContent(), name);
  const words = await page.locator(".said blockquote").first().textContent();
  await page.getByRole("link", { name: "Открыть место" }).first().click();
  const place = page.locator(".reader .place").first();
  await place.waitFor();
  assert.ok((await place.textContent())?.includes(words ?? "?"));
});
