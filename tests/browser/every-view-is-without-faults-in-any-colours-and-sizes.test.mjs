import assert from "node:assert/strict";
import { faults, scene } from "./scene.mjs";
import { openView, VIEWS, weighed } from "./weighed.mjs";

/** @type {Record<string, import("playwright-core").BrowserContextOptions>} */
const LOOKS = {
  "in forced colours": { forcedColors: "active" },
  "in dark, 320 px wide": { colorScheme: "dark", viewport: { width: 320, height: 800 } },
  "at 400 %": { viewport: { width: 320, height: 256 } },
};

for (const [look, options] of Object.entries(LOOKS)) {
  scene(`no view has faults of access ${look}, or scrolls sideways`, async ({ address, open }) => {
    const page = await open("about:blank", options);
    await weighed(page);
    for (const name of /** @type {(keyof typeof VIEWS)[]} */ (Object.keys(VIEWS))) {
      await page.goto("about:blank");
      await openView(page, address, name);
      assert.deepEqual(await faults(page), [], name);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, name);
    }
  });
}
