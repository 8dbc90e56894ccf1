// The engine in a real browser, on a page with nothing but the script.

import { test } from "node:test";
import { fileAddress, start } from "./rig.mjs";
import { tries } from "./tries.mjs";

/** @import { Page, Route } from "playwright-core" */

/**
 * @typedef {object} Blank
 * @property {string} [policy] its Content-Security-Policy
 * @property {(route: Route) => Promise<void>} [wasm] answers the request for the engine
 */

/**
 * @typedef {object} Stage
 * @property {(options?: Blank) => Promise<unknown>} fromSite what `tarazy.open()` comes to on a site: the number of documents, or the code of the error
 * @property {(before?: (page: Page) => Promise<void>) => Promise<{result: unknown, page: Page}>} fromFile the same on the page opened by double click
 */

/**
 * @param {string} name
 * @param {(stage: Stage) => Promise<void>} play
 */
export function opening(name, play) {
  test(name, tries(async () => {
    const rig = await start();
    try {
      await play({
        fromSite: async (options) => {
          const page = await rig.browser.newPage();
          await blank(page, rig.address, options);
          return opened(page);
        },
        fromFile: async (before) => {
          const { page } = await rig.open(fileAddress);
          await before?.(page);
          return { result: await opened(page), page };
        },
      });
    } finally {
      await rig.close();
    }
  }));
}

/**
 * @param {Page} page
 * @param {string} address
 * @param {Blank} [options]
 */
async function blank(page, address, { policy = "", wasm } = {}) {
  const body = '<!doctype html><meta charset="windows-1251"><script src="dist/tarazy.js"></script>';
  const headers = { "content-security-policy": policy };
  await page.route("**/blank.html", (route) => route.fulfill({ contentType: "text/html", headers, body }));
  if (wasm) await page.route("**/tarazy-search.wasm", wasm);
  await page.goto(`${address}blank.html`);
}

/** @param {Page} page */
function opened(page) {
  return page.evaluate(async () => {
    try {
      const engine = await Reflect.get(globalThis, "tarazy").open();
      return (await engine.info()).documents.length;
    } catch (error) {
      return Reflect.get(Object(error), "code") ?? String(error);
    }
  });
}
