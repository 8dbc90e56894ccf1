// What `cargo xtask release` has made, taken into empty folders as somebody would who has only that.

import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

export const given = process.env["TARAZY_RELEASE"] ?? "";

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} words
 * @param {string} cwd
 */
export async function run(program, words, cwd) {
  const { stdout } = await promisify(execFile)(program, words, { cwd });
  return stdout;
}

/**
 * The one file that is so called.
 * @param {RegExp} name
 */
export async function fileCalled(name) {
  const found = (await readdir(given)).filter((file) => name.test(file));
  if (found.length !== 1) throw new Error(`of ${String(name)} there are ${found.length} in ${given}`);
  return path.join(given, String(found[0]));
}

/**
 * An empty folder for the time of the work.
 * @param {(folder: string) => Promise<void>} work
 */
export async function inFolder(work) {
  const folder = await mkdtemp(path.join(tmpdir(), "tarazy-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * The folder that an archive holds.
 * @param {RegExp} name
 * @param {string} folder
 */
export async function unpacked(name, folder) {
  await run("tar", ["-xzf", await fileCalled(name)], folder);
  const [inside = ""] = await readdir(folder);
  return path.join(folder, inside);
}

/** @param {string} folder */
export async function withPackage(folder) {
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", await fileCalled(/^tarazy-.*\.tgz$/u)], folder);
  return path.join(folder, "node_modules/tarazy");
}
