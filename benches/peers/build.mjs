// Every index and the script that opens it, into `target/peers/NAME`.

import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { build as bundle } from "esbuild";

/** @import { Document } from "./types.d.ts" */

export const ENGINES = ["tarazy", "tarazy-shards", "minisearch", "minisearch-stems", "lunr", "flexsearch", "orama", "pagefind"];

const here = new URL("./", import.meta.url);
export const out = fileURLToPath(new URL("../../target/peers", here));

/**
 * @param {string} file lines of JSON, which may be compressed
 * @returns {Promise<Document[]>}
 */
export async function readCorpus(file) {
  const bytes = await readFile(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  return text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

/**
 * Builds the index of one engine.
 * @param {string} engine
 * @param {Document[]} documents
 * @returns {Promise<number>} seconds that the index took
 */
export async function build(engine, documents) {
  const folder = `${out}/${engine}`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { build, buildInto } = await import(new URL(`engines/${engine}.mjs`, here).href);
  const start = performance.now();
  if (buildInto) await buildInto(documents, folder);
  else await writeFile(`${folder}/index.json`, await build(documents));
  const seconds = (performance.now() - start) / 1000;
  await script(engine, folder);
  return seconds;
}

/** What all engines share in the browser. */
export async function buildPage() {
  await mkdir(out, { recursive: true });
  for (const file of ["page.html", "page.mjs"]) await copyFile(new URL(file, here), `${out}/${file}`);
}

/**
 * The part of an engine's script that runs in the browser.
 * @param {string} engine
 * @param {string} folder
 */
async function script(engine, folder) {
  const source = engine.startsWith("tarazy") ? "tarazy-page" : engine;
  await bundle({
    stdin: { contents: `export { open } from "./engines/${source}.mjs";`, resolveDir: fileURLToPath(here) },
    outfile: `${folder}/engine.mjs`,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    // Pagefind's builder is only imported in Node.
    external: ["pagefind"],
    logLevel: "warning",
  });
}
