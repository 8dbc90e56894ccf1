// A folder of invented articles as a pack and as shards, made by the command line.

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);

/** The program. */
export function cli(/** @type {string[]} */ ...args) {
  return run("cargo", ["run", "--quiet", "--", ...args], { cwd: root });
}

/**
 * Articles that are the same in every run, `corpus.pack`, and `index.shards` with its files.
 * @param {number} count
 * @returns {Promise<string>} the folder, which is gone after the tests of the file
 */
export async function site(count) {
  const folder = await mkdtemp(`${tmpdir()}/tarazy-site-`);
  after(() => rm(folder, { recursive: true }));
  const { stdout } = await run("node", ["benches/peers/generate.mjs", String(count)], { cwd: root, maxBuffer: 1 << 28 });
  await writeFile(`${folder}/articles.jsonl`, stdout);
  await cli("pack", `${folder}/articles.jsonl`, "-o", `${folder}/corpus.pack`, "--shards", `${folder}/shards`);
  return folder;
}
