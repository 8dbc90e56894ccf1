// A server for www/ and a real browser, for the tests beside this file.

import { listen } from "../../xtask/js/serve.mjs";
import { launch } from "./chromium.mjs";

/** @import { Browser, BrowserContextOptions, Page } from "playwright-core" */

/** The page as it is opened by double click. */
export const fileAddress = new URL("../../www/index.html", import.meta.url).href;

/**
 * Starts both; `close` ends both.
 * @param {object} [options]
 * @param {URL} [options.folder] what is served
 * @param {Record<string, string>} [options.headers] sent with every answer of the server, such as a policy
 */
export async function start({ folder, headers } = {}) {
  const server = await listen({ folder, headers });
  const browser = await launch();
  return {
    address: server.url,
    browser,
    /**
     * @param {string} address
     * @param {BrowserContextOptions} [options]
     */
    open: (address, options) => open(browser, address, options),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * A page in a context of its own, with all that it says on the console.
 * @param {Browser} browser
 * @param {string} address
 * @param {BrowserContextOptions} [options]
 */
async function open(browser, address, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const messages = listenToConsole(page);
  await page.goto(address);
  return { page, messages, close: () => context.close() };
}

/** @param {Page} page */
function listenToConsole(page) {
  /** @type {string[]} */
  const messages = [];
  page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => messages.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => messages.push(`failed: ${request.url()}`));
  return messages;
}
