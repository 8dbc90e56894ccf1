// The first answer on a slow line: 1.6 Mbit/s and 150 ms.

import { launch } from "../../tests/browser/chromium.mjs";
import { median } from "./figures.mjs";
import { serve } from "./server.mjs";

const ROUNDS = 5;
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 1_600_000 / 8 };

/**
 * Lines of a table: the median, and the least.
 * @param {string[]} engines whose indexes are built; they take turns
 * @param {string} query
 */
export async function throttled(engines, query) {
  const server = await serve(true);
  const browser = await launch();
  /** @type {Map<string, number[]>} */
  const taken = new Map(engines.map((engine) => [engine, []]));
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const engine of engines) taken.get(engine)?.push(await cold(engine));
    }
  } finally {
    await browser.close();
    server.close();
  }
  const rows = [...taken].map(([engine, times]) => `| ${engine} | ${median(times).toFixed(0)} | ${Math.min(...times).toFixed(0)} |`);
  return ["| first answer on 1.6 Mbit/s, 150 ms | median, ms | least |", "| --- | --: | --: |", ...rows].join("\n");

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
}
