// One behaviour in a real browser; the console must stay empty.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { start } from "./rig.mjs";

/** @import { BrowserContextOptions, Page } from "playwright-core" */

/**
 * @typedef {object} Stage
 * @property {string} address of the server, ending in `/`
 * @property {(address: string, options?: BrowserContextOptions) => Promise<Page>} open
 * @property {(body: string, options?: BrowserContextOptions, policy?: string) => Promise<Page>} site a page of a site of its own
 */

/**
 * @param {string} name
 * @param {(stage: Stage) => Promise<void>} play
 * @param {RegExp[]} [expected] what the console must say; nothing else
 */
export function scene(name, play, expected = []) {
  test(name, async () => {
    const rig = await start();
    /** @type {string[][]} */
    const consoles = [];
    /** @type {Stage["open"]} */
    const open = async (address, options) => {
      const { page, messages } = await rig.open(address, options);
      consoles.push(messages);
      return page;
    };
    /** @type {Stage["site"]} */
    const site = async (body, options, policy = "") => {
      const page = await open("about:blank", options);
      const html = `<!doctype html><html lang="ru"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Site</title><link rel="icon" href="data:,"><body>${body}`;
      const headers = { "content-security-policy": policy };
      await page.route("**/site.html", (route) => route.fulfill({ contentType: "text/html", headers, body: html }));
      await page.goto(`${rig.address}site.html`);
      return page;
    };
    try {
      await play({ address: rig.address, open, site });
      const said = consoles.flat();
      assert.deepEqual(said.filter((line) => !expected.some((words) => words.test(line))), []);
      assert.deepEqual(expected.filter((words) => !said.some((line) => words.test(line))), []);
    } finally {
      await rig.close();
    }
  });
}

/** The strictest policy under which the elements work: one keyword lets the engine run, none lets a string become a script. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";

export const SCRIPT = '<script src="dist/tarazy.js"></script>';

/** The fragment of an address that shows something. */
export function hash(/** @type {Record<string, string>} */ values) {
  return `#tarazy=1&${Object.entries(values).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&")}`;
}

/** Two documents of the embedded corpus. */
export const A = "khabar-interview-ru";
export const B = "egemen-interview-ru";

/** What axe finds wrong on a page, with the elements. */
export async function faults(/** @type {Page} */ page) {
  const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, "axe").run(document);
    return violations.map((/** @type {any} */ found) => `${found.id}: ${found.nodes.map((/** @type {any} */ node) => node.html).join(" ")}`);
  });
}
