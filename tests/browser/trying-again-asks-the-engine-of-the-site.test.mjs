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
