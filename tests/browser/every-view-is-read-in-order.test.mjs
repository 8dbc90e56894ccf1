// What a screen reader is told of every view, as recorded in `aria/`; `TARAZY_RECORD=1` records it anew.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { scene } from "./scene.mjs";
import { openView, VIEWS, weighed } from "./weighed.mjs";

for (const name of /** @type {(keyof typeof VIEWS)[]} */ (Object.keys(VIEWS))) {
  scene(`a screen reader is told the view in its order: ${name}`, async ({ address, open }) => {
    const page = await open("about:blank");
    await weighed(page);
    await openView(page, address, name);
    const file = new URL(`aria/${name}.yml`, import.meta.url);
    if (process.env.TARAZY_RECORD) {
      // Status lines are written late.
      await page.waitForTimeout(3000);
      await writeFile(file, await told(page));
    }
    const recorded = await readFile(file, "utf8");
    // Long lists grow, and status lines come when they can be heard.
    for (let tries = 0; tries < 60 && (await told(page)) !== recorded; tries += 1) await page.waitForTimeout(250);
    assert.equal(await told(page), recorded);
  });
}

/** @param {import("playwright-core").Page} page */
async function told(page) {
  return `${await page.locator("tarazy-app").ariaSnapshot()}\n`.replaceAll(/^ *- \/url:.*\n/gmu, "").replaceAll(/\d+ кБ/gu, "N кБ");
}
