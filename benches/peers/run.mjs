// `node benches/peers/run.mjs CORPUS QUERIES [ENGINE...]`: builds, measures, prints. `cargo xtask bench peers` prepares it.

import { readFile, writeFile } from "node:fs/promises";
import { ENGINES, build, buildPage, out, readCorpus } from "./build.mjs";
import { measure } from "./measure.mjs";
import { tables } from "./table.mjs";
import { throttled } from "./throttled.mjs";

/** @import { Result } from "./types.d.ts" */

/** Those that load what a question needs: on a slow line the others are late by what they download. */
const SMALL = ["tarazy-shards", "pagefind"];

const [corpus = "", asked = "", ...named] = process.argv.slice(2);
const engines = named.length > 0 ? named : ENGINES;
const documents = await readCorpus(corpus);
const queries = JSON.parse(await readFile(asked, "utf8"));

await buildPage();
/** @type {Map<string, number>} */
const seconds = new Map();
/** @type {Result[]} */
const unbuilt = [];
for (const engine of engines) {
  console.error(`building the index of ${engine}`);
  try {
    seconds.set(engine, await build(engine, documents));
  } catch (error) {
    unbuilt.push({ engine, build: Number.NaN, download: 0, files: 0, cold: [], memory: 0, modes: {}, failed: String(error).split("\n")[0] });
  }
}

const measured = await measure([...seconds.keys()], queries);
/** @type {Result[]} */
const results = [...measured.map((result) => ({ ...result, build: seconds.get(result.engine) ?? Number.NaN })), ...unbuilt];
await writeFile(`${out}/results.json`, JSON.stringify(results, null, 2));
console.log(`${documents.length} documents, ${queries.latency.length} queries timed\n`);
console.log(tables(results));
const small = results.filter(({ engine, failed }) => SMALL.includes(engine) && failed === undefined);
console.log(`\n${await throttled(small.map(({ engine }) => engine), queries.latency[0]?.q ?? "")}`);
// Pagefind's builder may leave its process running.
process.exit();
