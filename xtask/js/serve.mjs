// Serves www/ on this machine: `node xtask/js/serve.mjs [PORT]`, or `listen()` for tests.

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const www = new URL("../../www/", import.meta.url);

/**
 * @param {object} [options]
 * @param {URL} [options.folder]
 * @param {number} [options.port] 0 for any that is free
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @param {(request: import("node:http").IncomingMessage) => void} [options.missed] is told what was asked and is no file
 */
export async function listen({ folder = www, port = 0, headers = {}, missed } = {}) {
  const files = sirv(fileURLToPath(folder), { dev: true });
  const server = createServer((request, response) => {
    response.setHeaders(new Headers(headers));
    files(request, response, () => {
      missed?.(request);
      response.writeHead(404).end();
    });
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", () => resolve(null)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await listen({ port: Number(process.argv[2] ?? 8000) });
  console.log(`Tarazy is at ${url} (end with Ctrl+C)`);
  console.log(`The same page without a server: ${new URL("index.html", www)}`);
}
