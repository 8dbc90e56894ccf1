// What must work in every engine, asked by scripts in the page, so that any driver can ask it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { listen } from "../../xtask/js/serve.mjs";
import { fileAddress } from "./rig.mjs";
import { A, B, hash, STRICT } from "./scene.mjs";
import { tries } from "./tries.mjs";

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
      await context.test("the whole way over http", tries(() => fromSite(window)));
      await context.test("the whole way by double click, with neither module nor fetch", tries(() => fromDisk(window)));
      await context.test("a strict policy without trusted types", tries(() => obeys(window)));
      await context.test("elements on a site", tries(() => stands(window)));
      await context.test("the examples with policies sent as headers", tries(() => obeysExamples(window)));
    } finally {
      await window.close();
    }
  });
}

/** @param {Window} window */
async function fromSite(window) {
  const server = await listen();
  try {
    await allTheWay(window, server.url);
  } finally {
    server.close();
  }
}

/** @param {Window} window */
async function fromDisk(window) {
  await allTheWay(window, fileAddress);
  const refused = await window.run(() => fetch("page.css").then(() => "allowed", () => "refused"));
  assert.equal(refused, "refused", "a page of the disk may read files: a reader's browser would not let it");
}

/**
 * What a journalist does: searches, reads, pins, compares, filters, copies, exports, and gives a link to somebody else.
 * @param {Window} window
 * @param {string} address
 */
async function allTheWay(window, address) {
  await window.goto(address);
  await shown(window, "input[type=search]");
  await window.run(() => {
    const input = document.querySelector("tarazy-app")?.shadowRoot?.querySelector("input");
    Object.assign(input ?? {}, { value: "аэропортов" });
    input?.dispatchEvent(new Event("input", { bubbles: true }));
  });
  assert.match(await shown(window, ".hit mark"), /^аэропорт/iu);
  assert.match(await window.run(() => location.hash), /q=%D0%B0/u);
  await press(window, ".hit .go", "Читать место");
  await shown(window, ".reader .place");
  await press(window, ".hit .pin");
  await shown(window, ".pin[aria-pressed=true]");
  await press(window, ".tab", "Подборка");
  await shown(window, ".pin-item");
  await elsewhere(window, address + hash({ a: A, b: B }));
  await shown(window, ".row");
  await press(window, ".ledger .entry:nth-child(2)");
  const number = await shown(window, ".ledger .entry:nth-child(2)[aria-pressed=true] .number");
  await shown(window, `.row:nth-of-type(${number})`);
  assert.match((await told(window, "tarazy-copy", ".row .go", "Копировать с источником")).text, /UTF-16/u);
  const table = await told(window, "tarazy-export", ".export button", "CSV");
  assert.equal(table.format, "csv");
  assert.ok(table.text.split("\n").length > 20);
  const link = await window.run(() => location.href);
  const rows = () => window.run(() => [...(document.querySelector("tarazy-app")?.shadowRoot?.querySelectorAll(".row h3, .row h2, .row h4") ?? [])].map((heading) => heading.textContent));
  const before = await rows();
  await elsewhere(window, link);
  await shown(window, `.row:nth-of-type(${number})`);
  assert.deepEqual(await rows(), before);
  assert.ok(before.length >= Number(number));
}

/**
 * As in a new tab: an address that differs in its fragment only would load nothing.
 * @param {Window} window
 * @param {string} address
 */
async function elsewhere(window, address) {
  await window.goto("about:blank");
  await window.goto(address);
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

/**
 * Presses what is shown, as a mouse does.
 * @param {Window} window
 * @param {string} selector
 * @param {string} [words] of it; any by default
 */
async function press(window, selector, words = "") {
  await shown(window, selector);
  const pressed = await window.run((/** @type {string} */ selector, /** @type {string} */ words) => {
    const all = [...(document.querySelector("tarazy-app")?.shadowRoot?.querySelectorAll(selector) ?? [])];
    const target = all.find((element) => element.textContent?.includes(words));
    if (target instanceof HTMLElement) target.click();
    return target !== undefined;
  }, selector, words);
  assert.ok(pressed, `nothing says ${words}`);
}

/**
 * What a listener is told when something is pressed; it acts itself.
 * @param {Window} window
 * @param {string} event
 * @param {string} selector
 * @param {string} words
 * @returns {Promise<any>}
 */
async function told(window, event, selector, words) {
  await shown(window, selector);
  // A script of the page: what a driver runs in Firefox does not see the detail of events of the page.
  await window.run((/** @type {string} */ event) => {
    const listen = "addEventListener(EVENT, (event) => { event.preventDefault(); document.body.dataset.told = JSON.stringify(event.detail); }, { once: true })";
    document.head.append(Object.assign(document.createElement("script"), { textContent: listen.replace("EVENT", JSON.stringify(event)) }));
  }, event);
  await press(window, selector, words);
  return JSON.parse(await window.run(() => document.body.dataset.told));
}
