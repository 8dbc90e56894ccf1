// What must work in every engine, asked by scripts in the page, so that any driver can ask it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { listen } from "../../xtask/js/serve.mjs";
import { fileAddress } from "./rig.mjs";
import { A, B, hash, STRICT } from "./scene.mjs";

/** @typedef {Pick<import("./webdriver.mjs").Window, "goto" | "run">} Window */

/**
 * @param {string} name of the engine
 * @param {() => Promise<Window & {close: () => Promise<void>}>} open
 * @param {string | false} missing why it cannot be asked
 */
export function journey(name, open, missing) {
  test(`the page works in ${name}`, { skip: missing }, async (context) => {
    const window = await open();
    try {
      await context.test("a search over http", () => searches(window));
      await context.test("a double click, with neither module nor fetch", () => opensFile(window));
      await context.test("a comparison", () => compares(window));
      await context.test("a strict policy without trusted types", () => obeys(window));
      await context.test("elements on a site", () => stands(window));
      await context.test("the examples with policies sent as headers", () => obeysExamples(window));
    } finally {
      await window.close();
    }
  });
}

/** @param {Window} window */
async function searches(window) {
  const server = await listen();
  try {
    await window.goto(server.url);
    await shown(window, "input[type=search]");
    await window.run(() => {
      const input = document.querySelector("tarazy-app")?.shadowRoot?.querySelector("input");
      Object.assign(input ?? {}, { value: "аэропортов" });
      input?.dispatchEvent(new Event("input", { bubbles: true }));
    });
    assert.match(await shown(window, ".hit mark"), /^аэропорт/iu);
    assert.match(await window.run(() => location.hash), /q=%D0%B0/u);
  } finally {
    server.close();
  }
}

/** @param {Window} window */
async function opensFile(window) {
  await window.goto(fileAddress + hash({ q: "аэропорт", doc: A, p: "200-330" }));
  await shown(window, ".reader .place");
  const refused = await window.run(() => fetch("page.css").then(() => "allowed", () => "refused"));
  assert.equal(refused, "refused", "a page of the disk may read files: a reader's browser would not let it");
}

/** @param {Window} window */
async function compares(window) {
  await window.goto("about:blank");
  await window.goto(fileAddress + hash({ a: A, b: B }));
  assert.ok(await shown(window, ".row"));
}

/** @param {Window} window */
async function obeys(window) {
  /** @type {string[]} */
  const missed = [];
  const server = await listen({
    headers: { "content-security-policy": `${STRICT}; report-uri /violation` },
    missed: ({ url = "" }) => missed.push(url),
  });
  try {
    await window.goto(server.url + hash({ q: "аэропорт" }));
    await shown(window, ".hit mark");
    await window.goto(server.url + hash({ a: A, b: B }));
    await shown(window, ".row");
    assert.deepEqual(missed, []);
  } finally {
    server.close();
  }
}

/**
 * The examples of strict sites, with what their file of headers says.
 * @param {Window} window
 */
async function obeysExamples(window) {
  const told = await readFile(new URL("../../www/examples/_headers", import.meta.url), "utf8");
  const sites = [...told.matchAll(/^\/(\S+)\n {2}Content-Security-Policy: (.+)$/gmu)];
  assert.equal(sites.length, 2);
  for (const [, page = "", policy] of sites) {
    /** @type {string[]} */
    const missed = [];
    const headers = { "content-security-policy": `${policy}; report-uri /violation` };
    const server = await listen({ headers, missed: ({ url = "" }) => missed.push(url) });
    try {
      await window.goto(server.url + page);
      await shown(window, ".hit mark", "tarazy-search");
      await shown(window, ".row", "tarazy-compare");
      await shown(window, "blockquote", "tarazy-quote");
      assert.deepEqual(missed.filter((url) => url !== "/favicon.ico"), [], policy);
    } finally {
      server.close();
    }
  }
}

/** @param {Window} window */
async function stands(window) {
  const server = await listen();
  try {
    await window.goto(`${server.url}examples/plain.html`);
    await shown(window, "blockquote", "tarazy-quote");
    await shown(window, "input[type=search]", "tarazy-search");
  } finally {
    server.close();
  }
}

/**
 * Waits for something inside of an element, and gives its text.
 * @param {Window} window
 * @param {string} selector
 * @param {string} [element]
 * @returns {Promise<string>}
 */
async function shown(window, selector, element = "tarazy-app") {
  const found = await window.run(async (/** @type {string} */ element, /** @type {string} */ selector) => {
    for (let tries = 0; tries < 200; tries += 1) {
      const target = document.querySelector(element)?.shadowRoot?.querySelector(selector);
      if (target) return target.textContent || target.localName;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return null;
  }, element, selector);
  assert.ok(found, `${selector} is not shown`);
  return found;
}
