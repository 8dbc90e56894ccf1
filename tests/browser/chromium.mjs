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
