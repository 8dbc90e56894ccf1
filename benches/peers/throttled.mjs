// The first answer on a slow line (1.6 Mbit/s, 150 ms): `node benches/peers/throttled.mjs QUERY ENGINE...`, after a run that built the indexes.

import { launch } from "../../tests/browser/chromium.mjs";
import { serve } from "./server.mjs";

const ROUNDS = 5;
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 1_600_000 / 8 };

const [query = "", ...engines] = process.argv.slice(2);
const server = await serve(true);
const browser = await launch();
/** @type {Map<string, number[]>} */
const taken = new Map(engines.map((engine) => [engine, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const engine of engines) taken.get(engine)?.push(await cold(engine));
}
for (const [engine, times] of taken) {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  console.log(`| ${engine} | ${sorted[Math.floor(ROUNDS / 2)]} | ${sorted[0]} |`);
}
await browser.close();
server.close();

/**
 * Milliseconds from the start of an empty profile's page to its first answer.
 * @param {string} engine
 */
async function cold(engine) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await page.goto(`${server.address}page.html?${new URLSearchParams({ engine, query })}`);
  await page.waitForFunction("globalThis.bench", null, { timeout: 120_000, polling: 20 });
  const time = Number(await page.evaluate("globalThis.bench.cold"));
  await context.close();
  return time;
}
