import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("a view that was lost on its way is told once, and brought by a button", async ({ site }) => {
  const page = await site("");
  const quiet = await page.context().newPage();
  await quiet.addInitScript(() => {
    Reflect.set(globalThis, "told", 0);
    addEventListener("tarazy-error", () => Reflect.set(globalThis, "told", Reflect.get(globalThis, "told") + 1));
  });
  await quiet.route("**/site.html", (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><tarazy-search></tarazy-search>${SCRIPT}` }));
  /** @type {string[]} */
  const asked = [];
  await quiet.route("**/tarazy-view.js*", (route) => {
    asked.push(route.request().url());
    return asked.length === 1 ? route.fulfill({ status: 404 }) : route.continue();
  });
  await quiet.goto(page.url());
  await quiet.getByRole("alert").waitFor();
  await quiet.getByRole("button", { name: "Try again" }).press("Enter");
  await quiet.getByRole("searchbox").waitFor();
  assert.equal(await quiet.evaluate(() => document.activeElement?.localName), "tarazy-search");
  assert.equal(await quiet.evaluate(() => Reflect.get(globalThis, "told")), 1);
  assert.equal(asked.length, 2);
});
