// One behaviour in a real browser; the console must stay empty.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { start } from "./rig.mjs";
import { tries } from "./tries.mjs";

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
  test(name, tries(async () => {
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
  }));
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

/**
 * An article that nobody wrote.
 * @param {Partial<import("../../www/types/answers.js").DocumentAnswer> | object} known
 * @returns {any}
 */
export function invented(known) {
  const text = "Мост закрыли в мае.";
  return {
    id: "d", title: { text: "Мост", derived: false }, language: "ru", source: null, url: null, published: null, kind: null, author: null, retrieved: null,
    sha256: "ab".repeat(32), text, words: 4, segments: [], quotes: [], figures: [], dates: [], names: [], ...known,
  };
}

/**
 * Gives the elements of a page an engine of the site's own, with these documents: it finds all of them, and nothing in common.
 * @param {Page} page
 * @param {any[]} documents
 * @param {number} [listed] of them told beforehand, as by an archive
 */
export async function supply(page, documents, listed = documents.length) {
  await page.evaluate(({ documents, listed }) => {
    Reflect.set(globalThis, "searches", 0);
    const ledger = { changed: 0, contradicts: 0, updated: 0, agrees: 0, adds: 0, related: 0, only: 0 };
    const hits = documents.map((document) => ({ doc: document.id, title: document.title, score: 1, passages: [] }));
    const engine = {
      info: async () => ({ documents: documents.slice(0, listed), questions: [], version: "1" }),
      search: async (/** @type {string} */ query) => {
        Reflect.set(globalThis, "searches", Reflect.get(globalThis, "searches") + 1);
        return { query, total: hits.length, hits, facets: {}, suggestion: null, notes: [] };
      },
      add: async (/** @type {string} */ id, /** @type {string} */ text) => ({ ...documents[0], id, text, names: [{ name: text, mentions: [{ start: 0, end: text.length }] }] }),
      show: async (/** @type {string} */ id) => documents.find((document) => document.id === id),
      related: async () => ({ hits: [], copies: [] }),
      quotes: async () => ({ quotes: [], speakers: [] }),
      compare: async (/** @type {string[]} */ docs) => ({ docs, ledger, rows: [], links: [], versions: null }),
    };
    for (const element of document.querySelectorAll("tarazy-app, tarazy-search, tarazy-compare")) Object.assign(element, { engine });
  }, { documents, listed });
}

/**
 * Keeps a file from coming until the function given back is called.
 * @param {Page} page
 * @param {string} file
 */
export async function hold(page, file) {
  /** @type {(value?: unknown) => void} */
  let release = () => {};
  const held = new Promise((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** What axe finds wrong on a page, with the elements. */
export async function faults(/** @type {Page} */ page) {
  const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(source);
  return page.evaluate(async () => {
    // Of WCAG 2.2, and off unless asked for.
    const { violations } = await Reflect.get(globalThis, "axe").run(document, { rules: { "target-size": { enabled: true } } });
    return violations.map((/** @type {any} */ found) => `${found.id}: ${found.nodes.map((/** @type {any} */ node) => node.html).join(" ")}`);
  });
}
