// What a page downloads, raw, gzip -9 and brotli: `node xtask/js/size.mjs TOTAL EAGER PACK`. Fails over a budget (gzip, in bytes).

import { readFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";

const www = new URL("../../www/", import.meta.url);
const [total, eager] = process.argv.slice(2, 4).map(Number);
const pack = process.argv[4] ?? "";

/**
 * What is loaded, by how the page is opened, and what it may weigh. On a site, the module waits until an element is near.
 * A site that embeds the elements has a page and styles of its own.
 */
const loads = [
  { how: "from a site", files: ["index.html", "page.css", "dist/tarazy.js", "dist/tarazy_bg.wasm"], budget: total },
  { how: "by double click", files: ["index.html", "page.css", "dist/tarazy.js", "dist/tarazy-data.js"], budget: total },
  { how: "before it is near", files: ["dist/tarazy.js"], budget: eager },
];

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size */

const corpus = measure(await readFile(pack));
for (const { how, files, budget = 0 } of loads) {
  console.log(`\n${how.padEnd(22)}${["raw", "gzip -9", "brotli"].map((name) => name.padStart(10)).join("")}`);
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const size = measure(await readFile(new URL(file, www)));
    print(file, size);
    if (file.includes("bg.wasm") || file.includes("data")) print("  the corpus in it", corpus);
    sum.raw += size.raw;
    sum.gzip += size.gzip;
    sum.brotli += size.brotli;
  }
  print("total", sum);
  if (sum.gzip > budget) {
    console.error(`${how}: over the budget of ${budget} bytes, gzip, by ${sum.gzip - budget}`);
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
  console.log(`  ${name.padEnd(20)}${[raw, gzip, brotli].map((size) => String(size).padStart(10)).join("")}`);
}
