// What a page downloads, raw, gzip -9 and brotli: `node xtask/js/size.mjs BUDGET`. Fails over the budget (gzip, in bytes).

import { readFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";

const dist = new URL("../../www/dist/", import.meta.url);
const budget = Number(process.argv[2]);

/** What is loaded, by how the page is opened. index.html and its styles are the host page's own. */
const pages = {
  "from a site": ["tarazy.js", "tarazy_bg.wasm"],
  "by double click": ["tarazy.js", "tarazy-data.js"],
};

for (const [how, files] of Object.entries(pages)) {
  console.log(`\n${how.padEnd(18)}${["raw", "gzip -9", "brotli"].map((name) => name.padStart(10)).join("")}`);
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const size = measure(await readFile(new URL(file, dist)));
    print(file, size);
    total.raw += size.raw;
    total.gzip += size.gzip;
    total.brotli += size.brotli;
  }
  print("total", total);
  if (total.gzip > budget) {
    console.error(`over the budget of ${budget} bytes, gzip`);
    process.exitCode = 1;
  }
}

/** @param {Buffer} bytes */
function measure(bytes) {
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

/**
 * @param {string} name
 * @param {{ raw: number, gzip: number, brotli: number }} size
 */
function print(name, { raw, gzip, brotli }) {
  console.log(`  ${name.padEnd(16)}${[raw, gzip, brotli].map((size) => String(size).padStart(10)).join("")}`);
}
