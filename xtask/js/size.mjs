// What a page downloads, raw, gzip -9 and brotli: `node xtask/js/size.mjs BUDGETS PACK`. Fails over a budget (gzip, in bytes).

import { readFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";

const www = new URL("../../www/", import.meta.url);
const [budgets = "{}", pack = ""] = process.argv.slice(2);

/** Of these, a page loads one. */
const LANGUAGE = "dist/tarazy-ru.js";
const LOADER = ["dist/tarazy.js"];
const PAGE = ["index.html", "page.css", ...LOADER, "dist/tarazy-view.js", LANGUAGE];

/**
 * What is loaded, by what the reader does. A site that embeds the elements has a page and styles of its own.
 * @type {Record<string, string[]>}
 */
const loads = {
  eager: LOADER,
  search: [...PAGE, "dist/tarazy-search.wasm"],
  comparison: [...PAGE, "dist/tarazy-comparison.js", "dist/tarazy-search.wasm", "dist/tarazy-compare.wasm"],
  "own-text": ["dist/tarazy-texts.wasm", "dist/tarazy-worker.js"],
  shards: [...PAGE, "dist/tarazy-shards.js", "dist/tarazy-shards.wasm"],
  builder: ["dist/tarazy-builder.js"],
  quotes: ["dist/tarazy-quotes.js"],
  collection: ["dist/tarazy-collection.js"],
  script: ["dist/tarazy-acts.js"],
  "double-click": [...PAGE, "dist/tarazy-search-data.js"],
};

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size */

/** @type {Record<string, number>} */
const limits = JSON.parse(budgets);
const unpaired = [...Object.keys(limits).filter((name) => !(name in loads)), ...Object.keys(loads).filter((name) => !(name in limits))];
if (unpaired.length > 0) throw new Error(`only a budget, or only a load: ${unpaired.join(", ")}`);

print("the corpus", measure(await readFile(pack)));
for (const [load, budget] of Object.entries(limits)) {
  console.log(`\n${load.padEnd(26)}${["raw", "gzip -9", "brotli"].map((name) => name.padStart(10)).join("")}`);
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of loads[load] ?? []) {
    const size = measure(await readFile(new URL(file, www)));
    print(file, size);
    sum.raw += size.raw;
    sum.gzip += size.gzip;
    sum.brotli += size.brotli;
  }
  print("total", sum);
  if (sum.gzip > budget) {
    console.error(`${load}: over the budget of ${budget} bytes, gzip, by ${sum.gzip - budget}`);
    process.exitCode = 1;
  }
}

/**
 * @param {Buffer} bytes
 * @returns {Size}
 */
function measure(bytes) {
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

/**
 * @param {string} name
 * @param {Size} size
 */
function print(name, { raw, gzip, brotli }) {
  console.log(`  ${name.padEnd(24)}${[raw, gzip, brotli].map((size) => String(size).padStart(10)).join("")}`);
}
