import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("trying again asks the engine that the site brought, not ours", async ({ site }) => {
  const page = await site(SCRIPT);
  /** @type {string[]} */
  const loaded = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.evaluate(() => {
    let asked = 0;
    const engine = {
      async info() {
        asked += 1;
        if (asked === 1) throw new Error("not yet");
        return { documents: [] };
      },
    };
    document.body.append(Object.assign(document.createElement("tarazy-search"), { engine, lang: "en" }));
  });
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("searchbox").waitFor();
  assert.deepEqual(loaded.filter((url) => url.endsWith(".wasm")), []);
});

scene("what failed is loaded once more when a script asks again", async ({ site }) => {
  const page = await site(SCRIPT);
  const outcomes = await page.evaluate(async () => {
    let asked = 0;
    const info = async () => {
      asked += 1;
      if (asked === 1) throw new Error("not yet");
      return { documents: [] };
    };
    const element = /** @type {any} */ (document.createElement("tarazy-search"));
    document.body.append(Object.assign(element, { engine: { info } }));
    const load = () => element.load().then(() => "loaded", (/** @type {Error} */ error) => error.message);
    return [await load(), await load()];
  });
  assert.deepEqual(outcomes, ["not yet", "loaded"]);
});

scene("what is asked while it is tried again begins nothing anew", async ({ site }) => {
  const page = await site(SCRIPT);
  const begun = await page.evaluate(async () => {
    let asked = 0;
    const info = async () => {
      asked += 1;
      if (asked === 1) throw new Error("not yet");
      return { documents: [] };
    };
    const element = /** @type {any} */ (document.createElement("tarazy-search"));
    document.body.append(Object.assign(element, { engine: { info } }));
    await element.load().catch(() => {});
    let begun = 0;
    element.addEventListener("tarazy-load-start", () => (begun += 1));
    await Promise.all([element.load(), element.load()]);
    return begun;
  });
  assert.equal(begun, 1);
});
