import assert from "node:assert/strict";
import path from "node:path";
import { host, seeds } from "./archive.mjs";
import { scene, SCRIPT } from "./scene.mjs";

/** @import { Page } from "playwright-core" */

const archive = path.join(await seeds(), "shards");
const APP = '<tarazy-app src="archive/index.shards" lang="ru" loading="eager"></tarazy-app><tarazy-search lang="ru" loading="eager"></tarazy-search>';

/**
 * What both elements answer: that with the archive, and that with the same articles in one pack.
 * @param {Page} page
 */
async function both(page) {
  return page.evaluate(async () => {
    const engines = await Promise.all(["tarazy-app", "tarazy-search"].map(async (name) => {
      const element = /** @type {any} */ (document.querySelector(name));
      await element.ready;
      return element.engine;
    }));
    return Promise.all(engines.map(async (engine) => ({
      found: await Promise.all(["президентом", "президетн", "террор*", "\"чрезвычайное положение\"", "lang:kk қаңтар"].map((query) => engine.search(query))),
      shown: await engine.show("khabar-interview-ru"),
      quotes: await engine.quotes({ speaker: "Токаев" }),
      compared: await engine.compare(["khabar-interview-ru", "egemen-interview-ru"]),
      own: (await engine.add("own", "Мост открыли 4 мая, сказала мэр Ольга Лугова."), (await engine.compare(["own", "egemen-interview-ru"])).docs),
    })));
  });
}

scene("an archive in many files is searched, read and compared as one pack", async ({ site }) => {
  const page = await site("");
  /** @type {string[]} */
  const asked = [];
  await host(page, archive, (name) => void asked.push(name));
  await page.setContent(`<base href="${page.url()}">${APP}${SCRIPT}`);
  const box = page.locator("tarazy-app").getByRole("searchbox");
  await box.fill("президентом");
  await box.press("Enter");
  await page.locator("tarazy-app .hit mark").first().waitFor();
  assert.ok(asked.includes("index.shards"));
  const [shards, pack] = await both(page);
  assert.deepEqual(shards, pack);
  assert.equal(new Set(asked).size, asked.length, "no file is loaded twice");
});

scene("with ?worker an archive in many files is searched beside the page", async ({ site }) => {
  const page = await site("");
  await host(page, archive);
  await page.setContent(`<base href="${page.url()}">${APP}${SCRIPT.replace(".js", ".js?worker")}`);
  const [shards, pack] = await both(page);
  assert.deepEqual(shards, pack);
  assert.ok(page.workers().some((worker) => worker.url().endsWith("tarazy-shards.js")));
});
