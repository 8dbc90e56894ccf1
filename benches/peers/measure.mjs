// Asks every engine in one browser. The engines take turns, so that a busy machine is unkind to all.

import { launch } from "../../tests/browser/chromium.mjs";
import { found, latencies } from "./figures.mjs";
import { serve, weigh } from "./server.mjs";

/** @import { Browser, BrowserContext, Page } from "playwright-core" */
/** @import { Answer, Bench, Mode, ModeResult, Queries, Result } from "./types.d.ts" */
/** @typedef {Awaited<ReturnType<typeof serve>>} Server */
/** @typedef {{ page: Page, cold: number, modes: Mode[], close(): Promise<void> }} Opened */
/** @typedef {Omit<Result, "build">} Measured */

const ROUNDS = 5;
/** In milliseconds, for the slowest engine to start. */
const PATIENCE = 300_000;
/** Queries asked of a page at once. */
const BATCH = 20;

/** Memory is measured when asked for. */
const SWITCHES = ["--enable-blink-features=ForceEagerMeasureMemory"];

/**
 * @param {string[]} engines
 * @param {Queries} queries
 * @returns {Promise<Measured[]>}
 */
export async function measure(engines, queries) {
  const server = await serve();
  const browser = await launch(SWITCHES);
  try {
    const rig = new Rig(server, browser, queries);
    const results = await rig.start(engines);
    await rig.ask(results);
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}

class Rig {
  /**
   * @param {Server} server
   * @param {Browser} browser
   * @param {Queries} queries
   */
  constructor(server, browser, queries) {
    this.server = server;
    this.browser = browser;
    this.queries = queries;
  }

  /**
   * Cold starts, and what they download.
   * @param {string[]} engines
   * @returns {Promise<Measured[]>}
   */
  async start(engines) {
    /** @type {Measured[]} */
    const results = engines.map((engine) => ({ engine, download: 0, files: 0, cold: [], memory: 0, modes: {} }));
    for (let round = 0; round < ROUNDS; round++) {
      await each(results, async (result) => {
        this.server.files();
        const { cold, close } = await this.open(result.engine);
        await close();
        const files = this.server.files();
        result.cold.push(cold);
        result.files = files.length;
        result.download = await weigh(files);
      });
    }
    return results;
  }

  /**
   * All queries, with all engines open.
   * @param {Measured[]} results to be completed
   */
  async ask(results) {
    /** @type {Map<Measured, Page>} */
    const pages = new Map();
    await each(results, async (result) => {
      const { page, modes } = await this.open(result.engine);
      pages.set(result, page);
      for (const mode of modes) result.modes[mode] = { latency: {}, quality: await this.quality(page, mode) };
    });
    await this.rounds(results, pages);
    await each(results, async (result) => {
      result.memory = await memory(/** @type {Page} */ (pages.get(result)));
    });
  }

  /**
   * @param {Measured[]} results
   * @param {Map<Measured, Page>} pages
   */
  async rounds(results, pages) {
    const asked = this.queries.latency.map(({ q }) => q);
    /** @type {Map<ModeResult, Answer[][]>} */
    const taken = new Map();
    for (let round = 0; round < ROUNDS; round++) {
      await each(results, async (result) => {
        const page = /** @type {Page} */ (pages.get(result));
        for (const [mode, measured] of Object.entries(result.modes)) {
          const answers = await answersOf(page, /** @type {Mode} */ (mode), asked);
          taken.set(measured, [...(taken.get(measured) ?? []), answers]);
        }
      });
    }
    for (const [result, rounds] of taken) result.latency = latencies(this.queries.latency, rounds);
  }

  /**
   * @param {Page} page
   * @param {Mode} mode
   */
  async quality(page, mode) {
    /** @type {ModeResult["quality"]} */
    const quality = {};
    for (const [state, queries] of Object.entries(this.queries.quality)) {
      quality[state] = found(queries, await answersOf(page, mode, queries.map(({ q }) => q)));
    }
    return quality;
  }

  /**
   * A page of its own profile with `engine`, after its first answer.
   * @param {string} engine
   * @returns {Promise<Opened>}
   */
  async open(engine) {
    const context = await this.browser.newContext();
    try {
      return await this.opened(context, engine);
    } catch (error) {
      // It would go on indexing while the others are timed.
      await context.close();
      throw error;
    }
  }

  /**
   * @param {BrowserContext} context
   * @param {string} engine
   * @returns {Promise<Opened>}
   */
  async opened(context, engine) {
    const page = await context.newPage();
    const failed = new Promise((_, reject) => page.on("pageerror", reject));
    failed.catch(() => {});
    const parameters = new URLSearchParams({ engine, query: this.queries.latency[0]?.q ?? "" });
    await page.goto(`${this.server.address}page.html?${parameters}`);
    await Promise.race([page.waitForFunction("globalThis.bench", null, { timeout: PATIENCE, polling: 20 }), failed]);
    const { cold, modes } = await page.evaluate(() => {
      const { cold, modes } = /** @type {Bench} */ (Reflect.get(globalThis, "bench"));
      return { cold, modes };
    });
    return { page, cold, modes, close: () => context.close() };
  }
}

/**
 * Does `step` for all that have not failed; who fails now is left out from then on.
 * @param {Measured[]} results
 * @param {(result: Measured) => Promise<void>} step
 */
async function each(results, step) {
  for (const result of results.filter(({ failed }) => failed === undefined)) {
    console.error(`asking ${result.engine}`);
    try {
      await step(result);
    } catch (error) {
      result.failed = String(error).split("\n")[0];
    }
  }
}

/**
 * @param {Page} page
 * @param {Mode} mode
 * @param {string[]} queries
 */
async function answersOf(page, mode, queries) {
  /** @type {Answer[]} */
  const answers = [];
  for (let at = 0; at < queries.length; at += BATCH) {
    const given = { mode, batch: queries.slice(at, at + BATCH) };
    answers.push(
      ...(await page.evaluate(({ mode, batch }) => {
        const bench = /** @type {Bench} */ (Reflect.get(globalThis, "bench"));
        return bench.ask(mode, batch);
      }, given)),
    );
  }
  return answers;
}

/** @param {Page} page */
function memory(page) {
  return page.evaluate(() => /** @type {Bench} */ (Reflect.get(globalThis, "bench")).memory());
}
