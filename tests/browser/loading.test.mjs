// The engine in a real browser, by each way of getting there.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileAddress, start } from "./rig.mjs";

/** @import { Page, Route } from "playwright-core" */

/** @type {Awaited<ReturnType<typeof start>>} */
let rig;
before(async () => {
  rig = await start();
});
after(() => rig.close());

const STRICT =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What `tarazy.open()` comes to in the page: the number of documents, or the code of the error. */
function opened(/** @type {Page} */ page) {
  return page.evaluate(async () => {
    try {
      const engine = await Reflect.get(globalThis, "tarazy").open();
      return (await engine.info()).documents.length;
    } catch (error) {
      return Reflect.get(Object(error), "code") ?? String(error);
    }
  });
}

/**
 * A page with nothing but the script, and what it comes to.
 * @param {object} options
 * @param {string} [options.policy] its Content-Security-Policy
 * @param {(route: Route) => Promise<void>} [options.wasm] answers the request for the engine
 */
async function openedOnBlankPage({ policy = "", wasm }) {
  const context = await rig.browser.newContext();
  const page = await context.newPage();
  const body = '<!doctype html><meta charset="windows-1251"><script src="dist/tarazy.js"></script>';
  const headers = { "content-security-policy": policy };
  await page.route("**/blank.html", (route) => route.fulfill({ contentType: "text/html", headers, body }));
  if (wasm) await page.route("**/tarazy_bg.wasm", wasm);
  await page.goto(`${rig.address}blank.html`);
  const result = await opened(page);
  await context.close();
  return result;
}

test("it opens from a site", async () => {
  assert.ok((await openedOnBlankPage({})) >= 2);
});

test("it opens under a strict policy and trusted types", async () => {
  assert.ok((await openedOnBlankPage({ policy: STRICT })) >= 2);
});

test("a policy without 'wasm-unsafe-eval' is told as such", async () => {
  assert.equal(await openedOnBlankPage({ policy: "script-src 'self'" }), "wasm-blocked");
});

test("an engine that is not there is told as such", async () => {
  assert.equal(await openedOnBlankPage({ wasm: (route) => route.fulfill({ status: 404 }) }), "engine-missing");
  assert.equal(await openedOnBlankPage({ wasm: (route) => route.abort() }), "engine-missing");
});

test("a page of the site in place of the engine is told as such", async () => {
  const html = { contentType: "text/html", body: "<!doctype html>Not found" };
  assert.equal(await openedOnBlankPage({ wasm: (route) => route.fulfill(html) }), "engine-corrupt");
});

test("a server that calls the engine something else does no harm", async () => {
  const wasm = async (/** @type {Route} */ route) => {
    const response = await route.fetch();
    await route.fulfill({ response, contentType: "application/octet-stream" });
  };
  assert.ok((await openedOnBlankPage({ wasm })) >= 2);
});

test("it opens by double click", async () => {
  const { page, close } = await rig.open(fileAddress);
  assert.ok((await opened(page)) >= 2);
  await close();
});

test("it opens by double click in a browser without Uint8Array.fromBase64", async () => {
  const { page, close } = await rig.open(fileAddress);
  await page.evaluate(() => Reflect.deleteProperty(Uint8Array, "fromBase64"));
  assert.ok((await opened(page)) >= 2);
  await close();
});

test("the engine's text does not stay in memory after a double click", async () => {
  const { page, close } = await rig.open(fileAddress);
  await opened(page);
  assert.equal(await page.evaluate(() => "tarazyData" in globalThis), false);
  await close();
});
