import assert from "node:assert/strict";
import { A, B, scene, SCRIPT } from "./scene.mjs";

scene("a script of the site asks an element, which shows what it answers", async ({ site }) => {
  const page = await site(`<tarazy-app url-state="none" loading="lazy"></tarazy-app>${SCRIPT}`);
  const element = await page.evaluateHandle(() => /** @type {any} */ (document.querySelector("tarazy-app")));
  const total = await element.evaluate(async (app) => (await app.search("аэропорт")).total);
  await page.locator(".hit mark").first().waitFor();
  assert.equal(await element.evaluate((app) => app.results.total), total);
  const rows = await element.evaluate(async (app, [a, b]) => (await app.compare(a, b)).rows.length, [A, B]);
  await page.locator(".row").first().waitFor();
  assert.ok(rows > 0);
  assert.match(await element.evaluate((app) => app.export("csv")), /^\uFEFF№/u);
  assert.match(await element.evaluate((app, doc) => app.cite(`200-330@${doc}`), A), /^«.+SHA-256/su);
  await element.evaluate((app, doc) => app.goTo(`200-330@${doc}`), A);
  await page.locator(".reader .place").first().waitFor();
  await element.evaluate((app) => app.reset());
  await page.locator(".reader").waitFor({ state: "detached" });
  assert.equal(await element.evaluate((app) => app.state.query), "");
  assert.equal(await element.evaluate((app) => app.goTo("nowhere").catch((/** @type {any} */ error) => error.code)), "bad-argument");
});
