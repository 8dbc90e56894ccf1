import assert from "node:assert/strict";
import { A, hash, scene } from "./scene.mjs";

scene("all lists of articles begin with as many as the author of the page asks", async ({ address, open }) => {
  const page = await open("about:blank");
  for (const state of [{}, { q: "Токаев" }, { like: `300-600@${A}` }]) {
    await page.goto("about:blank");
    await page.addInitScript(() => document.addEventListener("DOMContentLoaded", () => document.querySelector("tarazy-app")?.setAttribute("max-results", "1")));
    await page.goto(address + hash(/** @type {Record<string, string>} */ (state)));
    await page.locator(".hit").first().waitFor();
    assert.equal(await page.locator(".hit").count(), 1, JSON.stringify(state));
    await page.getByRole("button", { name: "Показать ещё" }).click();
    await page.locator(".hit").nth(1).waitFor();
  }
});
