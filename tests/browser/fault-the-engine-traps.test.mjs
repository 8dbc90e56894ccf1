import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

/** @import { Page } from "playwright-core" */

/**
 * So many searches trap, so many instances are refused; then all goes well.
 * @param {Page} page
 * @param {{traps?: number, refusals?: number}} faults
 */
async function breaking(page, { traps = 0, refusals = 0 }) {
  await page.evaluate(({ traps, refusals }) => {
    const { instantiate } = WebAssembly;
    const left = { traps, refusals };
    Reflect.set(globalThis, "faults", left);
    Reflect.set(WebAssembly, "instantiate", async (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) => {
      if ((left.refusals -= 1) >= 0) throw new RangeError("could not allocate memory");
      const instance = await instantiate(module, imports);
      const exports = { ...instance.exports };
      const search = /** @type {(...given: unknown[]) => unknown} */ (exports["engine_search"]);
      exports["engine_search"] = (/** @type {unknown[]} */ ...given) => {
        if ((left.traps -= 1) >= 0) throw new WebAssembly.RuntimeError("unreachable");
        return search(...given);
      };
      return { instance: { exports }, module };
    });
  }, { traps, refusals });
  await page.setContent(`<base href="${page.url()}"><html lang="ru"><tarazy-search><p>All articles</p></tarazy-search>${SCRIPT}`);
}

scene("fault: a search that traps once is answered by a fresh instance, and nothing is told", async ({ site }) => {
  const page = await site("");
  await breaking(page, { traps: 1 });
  await page.getByRole("searchbox").fill("аэропорт");
  await page.locator(".hit mark").first().waitFor();
  assert.ok((await page.evaluate(() => Reflect.get(globalThis, "faults").traps)) < 0, "it was asked twice");
  assert.equal(await page.getByRole("alert").count(), 0);
});

scene("fault: a search that always traps is told with its code, and the next one is answered", async ({ site }) => {
  const page = await site("");
  await breaking(page, { traps: 2 });
  await page.getByRole("searchbox").fill("аэропорт");
  await page.getByRole("alert").getByText("engine-trap").waitFor();
  await page.getByRole("searchbox").fill("Алматы");
  await page.locator(".hit mark").first().waitFor();
  assert.equal(await page.getByRole("alert").count(), 0);
});

scene("fault: memory that is refused is told with its code, what stood inside stays, and trying again works", async ({ site }) => {
  const page = await site("");
  await breaking(page, { refusals: 2 });
  await page.getByRole("alert").getByText("engine-trap").waitFor();
  assert.equal(await page.getByText("All articles").isVisible(), true);
  await page.getByRole("button", { name: "Повторить" }).click();
  await page.getByRole("searchbox").fill("аэропорт");
  await page.locator(".hit mark").first().waitFor();
});
