// Programs on this machine.

import { accessSync, constants } from "node:fs";
import path from "node:path";

const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** `CHROME_PATH`, which `cargo xtask` sets, or a browser on PATH. */
export function findBrowser() {
  const named = process.env["CHROME_PATH"] ?? "";
  const found = isProgram(named) ? named : findProgram(BROWSERS);
  if (!found) throw new Error("no browser: set CHROME_PATH, or run `cargo xtask setup`");
  return found;
}

/**
 * @param {string[]} names
 * @returns {string | undefined} the path of the first that is on PATH
 */
export function findProgram(names) {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return file !== "";
  } catch {
    return false;
  }
}
