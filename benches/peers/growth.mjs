// `node benches/peers/growth.mjs [COUNT...]`: what shards cost as articles grow, into `growth.json`; `plot.mjs` draws it.
// `cargo xtask bench growth` prepares it. GNU time tells what processor and memory the program takes; without it these are not measured (null).

import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build, buildPage, out } from "./build.mjs";
import { measure } from "./measure.mjs";

/** @import { Growth } from "./types.d.ts" */

const ENGINE = "tarazy-shards";
const run = promisify(execFile);
const counts = process.argv.slice(2).map(Number);
const path = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const file = path("growth.json");
const timer = await run("/usr/bin/time", ["-v", process.execPath, "--version"]).then(() => ["/usr/bin/time", "-v"], () => []);

await buildPage();
for (const count of counts.length > 0 ? counts : [100, 1000, 10_000, 100_000]) {
  console.error(`${count} articles`);
  const corpus = `${out}/grown.jsonl`;
  await mkdir(out, { recursive: true });
  await writeFile(corpus, (await printed("generate.mjs", String(count))));
  await writeFile(`${out}/grown-queries.json`, await printed("queries.mjs", corpus));
  await add({ count, ...(await written(corpus)), ...(await asked()) });
}
await run(process.execPath, [path("plot.mjs")]);
process.exit();

/** @param {string[]} args */
async function printed(...args) {
  const [script = "", ...rest] = args;
  const { stdout } = await run(process.execPath, [path(script), ...rest], { maxBuffer: 2 ** 30 });
  return stdout;
}

/** @param {string} corpus */
async function written(corpus) {
  // Of one article, for what lies beside the shards.
  await build(ENGINE, [{ id: 1, title: "Мост", body: "Мост закрыт." }]);
  const shards = `${out}/${ENGINE}/shards`;
  const [program = "", ...args] = [...timer, process.env["TARAZY"] ?? "tarazy", "pack", corpus, "--shards", shards];
  await rm(shards, { recursive: true });
  const start = performance.now();
  const { stderr } = await run(program, args, { maxBuffer: 2 ** 30 });
  const seconds = (performance.now() - start) / 1000;
  const said = (/** @type {RegExp} */ pattern) => Number(pattern.exec(stderr)?.[1] ?? Number.NaN);
  const processor = said(/User time \(seconds\): ([\d.]+)/u) + said(/System time \(seconds\): ([\d.]+)/u);
  const kilobytes = said(/Maximum resident set size \(kbytes\): (\d+)/u);
  const names = (await readdir(shards, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sizes = await Promise.all(names.map(async (entry) => (await stat(`${entry.parentPath}/${entry.name}`)).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { seconds, processor, built: kilobytes * 1024, written: names.length, bytes, text: (await stat(corpus)).size };
}

/** In a browser. */
async function asked() {
  const queries = JSON.parse(await readFile(`${out}/grown-queries.json`, "utf8"));
  const [result] = await measure([ENGINE], queries);
  if (!result || result.failed) throw new Error(result?.failed);
  const { download, files, memory, cold } = result;
  return { download, files, memory, cold, latency: result.modes.typos?.latency ?? {}, quality: result.modes.typos?.quality ?? {} };
}

/**
 * In the place of what was measured of as many before.
 * @param {Growth} found
 */
async function add(found) {
  /** @type {Growth[]} */
  const before = JSON.parse(await readFile(file, "utf8").catch(() => "[]"));
  const all = [...before.filter(({ count }) => count !== found.count), found].sort((a, b) => a.count - b.count);
  await writeFile(file, `${JSON.stringify(all, null, 1)}\n`);
}
