// The browser of the Chromium family that is on this machine.

import { chromium } from "playwright-core";
import { findBrowser } from "./programs.mjs";

/** No sandbox, as containers have none to give; nothing that calls home. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

/**
 * Starts it without a window.
 * @param {string[]} [more] of its switches
 */
export function launch(more = []) {
  return chromium.launch({ executablePath: findBrowser(), args: [...ARGUMENTS, "--headless=new", ...more] });
}

/**
 * A page of it, asked as the other engines are.
 * @returns {Promise<Pick<import("./webdriver.mjs").Window, "goto" | "run" | "close">>}
 */
export async function openChromium() {
  const browser = await launch();
  const page = await browser.newPage();
  return {
    goto: async (address) => void (await page.goto(address)),
    run: (task, ...given) => page.evaluate(`(${task})(...${JSON.stringify(given)})`),
    close: () => browser.close(),
  };
}
