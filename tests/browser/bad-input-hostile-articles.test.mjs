import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { test } from "node:test";
import { listen } from "../../xtask/js/serve.mjs";
import { openChromium } from "./chromium.mjs";
import { ATTACKS, besiege, hostileBundle, NAMES } from "./hostile.mjs";
import { start } from "./rig.mjs";
import { tries } from "./tries.mjs";
import { drivers, isThere, openWindow } from "./webdriver.mjs";

/** @typedef {Pick<import("./webdriver.mjs").Window, "goto" | "run" | "close">} Window */

const bundled = hostileBundle();

test.after(async () => rm((await bundled).folder, { recursive: true, force: true }));

/** No script of a page may run, and what was tried is told to the server. */
const TELLING = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:; report-uri /violation";

/** @type {[string, () => Promise<Window>, string | false][]} */
const ENGINES = [
  ["Chromium", openChromium, false],
  ["Chromium without a policy", openChromium, false],
  ["Firefox", () => openWindow(drivers.firefox), !isThere(drivers.firefox) && "geckodriver is not on PATH"],
  ["WebKit", () => openWindow(drivers.webkit), !isThere(drivers.webkit) && "WebKitWebDriver is not on PATH"],
];

for (const [name, open, skip] of ENGINES) {
  test(`bad input: in ${name} nothing of hostile articles runs, is asked for or told to a policy, in any view or element`, { skip }, tries(async () => {
    const { site } = await bundled;
    const headers = { "content-security-policy": name.endsWith("policy") ? "" : TELLING };
    /** @type {string[]} */
    const missed = [];
    const server = await listen({ folder: site, headers, missed: ({ url = "" }) => missed.push(url) });
    const window = await open();
    try {
      await besiege(window, server.url);
      assert.deepEqual(missed.filter((url) => url !== "/favicon.ico"), []);
    } finally {
      await window.close();
      server.close();
    }
  }));
}

test("bad input: hostile articles are compared and exported, and the page that they become runs nothing and asks for nothing", tries(async () => {
  const { site } = await bundled;
  const rig = await start({ folder: site });
  try {
    const { page } = await rig.open(rig.address);
    for (const name of NAMES) {
      await page.goto("about:blank");
      await page.goto(`${rig.address}#tarazy=1&a=${name}&b=frame`);
      await page.locator("tarazy-app .row, tarazy-app .nothing").first().waitFor();
      const [exported = "", ...others] = await page.evaluate((formats) => {
        const app = /** @type {any} */ (document.querySelector("tarazy-app"));
        return Promise.all(formats.map((format) => app.export(format)));
      }, ["html", "csv", "markdown", "json"]);
      assert.ok(others.every((text) => text.length > 100), name);
      /** @type {string[]} */
      const asked = [];
      const note = (/** @type {import("playwright-core").Request} */ request) => asked.push(request.url());
      page.on("request", note);
      await page.setContent(exported);
      assert.deepEqual([asked, await page.evaluate(() => document.documentElement.dataset["ran"])], [[], undefined], ATTACKS[name]);
      page.off("request", note);
    }
  } finally {
    await rig.close();
  }
}));
