// Serves what `build.mjs` made, and remembers what was asked for.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import sirv from "sirv";
import { out } from "./build.mjs";

/** Without isolation a page has no exact clock and may not measure memory. */
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cache-control": "no-store",
};

/** What belongs to the bench and to no engine. */
const OWN = ["/page.html", "/page.mjs"];

/** @param {boolean} [gzip] whether files are sent compressed, as by most hosts */
export async function serve(gzip = false) {
  /** @type {Set<string>} */
  const asked = new Set();
  const files = sirv(out, { dev: true });
  const server = createServer((request, response) => {
    response.setHeaders(new Headers(ISOLATED));
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    asked.add(pathname);
    if (gzip && /\.(?:m?js|json|wasm)$/u.test(pathname)) return void packed(pathname, response);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return {
    address: `http://127.0.0.1:${address.port}/`,
    /** The files asked for since the last call. */
    files() {
      const files = [...asked].filter((file) => !OWN.includes(file) && file !== "/favicon.ico");
      asked.clear();
      return files;
    },
    close: () => server.close(),
  };
}

/**
 * What `files` weigh together, each by gzip -9 or as it is when that is less.
 * @param {string[]} files
 */
export async function weigh(files) {
  const sizes = files.map(async (file) => {
    const bytes = await readFile(out + file);
    return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

const TYPES = { js: "text/javascript", mjs: "text/javascript", json: "application/json", wasm: "application/wasm" };

/**
 * @param {string} file
 * @param {import("node:http").ServerResponse} response
 */
async function packed(file, response) {
  const bytes = await readFile(out + file).catch(() => null);
  if (!bytes) return response.writeHead(404).end();
  const type = TYPES[/** @type {keyof typeof TYPES} */ (file.split(".").at(-1) ?? "js")];
  return response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(gzipSync(bytes, { level: 9 }));
}
