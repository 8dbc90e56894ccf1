import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

/**
 * A page with an engine of the site's own that answers from the second time on.
 * @param {(html: string) => Promise<import("playwright-core").Page>} site
 */
async function withLateEngine(site) {
  const page = await site(SCRIPT);
  await page.evaluate(() => {
    let asked = 0;
    const info = async () => {
      asked += 1;
      if (asked === 1) throw new Error("not yet");
      return { documents: [] };
    };
    const element = Object.assign(document.createElement("tarazy-search"), { engine: { info }, lang: "en" });
    Reflect.set(globalThis, "late", element);
  });
  return page;
}

scene("trying again asks the engine that the site brought, not ours", async ({ site }) => {
  const page = await withLateEngine(site);
  /** @type {string[]} */
  const loaded = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.evaluate(() => document.body.append(Reflect.get(globalThis, "late")));
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("searchbox").waitFor();
  assert.deepEqual(loaded.filter((url) => url.endsWith(".wasm")), []);
});

scene("what failed is loaded once more when a script asks again", async ({ site }) => {
  const page = await withLateEngine(site);
  const outcomes = await page.evaluate(async () => {
    const element = Reflect.get(globalThis, "late");
    document.body.append(element);
    const load = () => element.load().then(() => "loaded", (/** @type {Error} */ error) => error.message);
    return [await load(), await load()];
  });
  assert.deepEqual(outcomes, ["not yet", "loaded"]);
});

scene("what is asked while it is tried again begins nothing anew", async ({ site }) => {
  const page = await withLateEngine(site);
  const begun = await page.evaluate(async () => {
    const element = Reflect.get(globalThis, "late");
    document.body.append(element);
    await element.load().catch(() => {});
    let begun = 0;
    element.addEventListener("tarazy-load-start", () => (begun += 1));
    await Promise.all([element.load(), element.load()]);
    return begun;
  });
  assert.equal(begun, 1);
});
