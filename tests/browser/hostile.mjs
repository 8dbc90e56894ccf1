// What attackers and broken programs write: nothing of it may run, be asked for, or hang.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Letters for those who read files, too. @type {Record<string, string>} */
export const ATTACKS = JSON.parse(readFileSync(new URL("../hostile.json", import.meta.url), "utf8"));

export const NAMES = Object.keys(ATTACKS);

/** Halves of surrogate pairs can stand in no address, file or request. */
export const unbroken = (/** @type {string | undefined} */ words = "") => words.replace(/[\ud800-\udfff]/gu, "");

/** What articles of an attack say. */
function article(/** @type {string} */ name) {
  const words = unbroken(ATTACKS[name]);
  const body = `Мост закрыт в мае 2031 года. «${words}», — сказал мэр ${words}. ${words}\n\n${words} — погибли 7 человек.`;
  return { id: name, title: words, source: words, author: words, url: words, lang: "ru", body };
}

/** A site of articles that attack it, made by the program as a newsroom does; the folder is to be removed. */
export async function hostileBundle() {
  const folder = await mkdtemp(path.join(tmpdir(), "tarazy-"));
  await mkdir(path.join(folder, "articles"));
  await writeFile(path.join(folder, "articles/attacks.jsonl"), NAMES.map((name) => JSON.stringify(article(name))).join("\n"));
  const words = ["run", "--quiet", "--bin", "tarazy", "--", "bundle", path.join(folder, "articles"), "-o", path.join(folder, "site"), "--page", "www"];
  await promisify(execFile)("cargo", words, { cwd: fileURLToPath(new URL("../../", import.meta.url)) });
  return { folder, site: pathToFileURL(`${folder}/site/`) };
}

/**
 * Opens every view of hostile articles, every element with one, and every export.
 * @param {Pick<import("./webdriver.mjs").Window, "goto" | "run">} window
 * @param {string} address of a site made by `hostileBundle`
 */
export async function besiege(window, address) {
  const views = NAMES.flatMap((name) => [[`q=${encodeURIComponent(unbroken(ATTACKS[name]))}`, ".found, .nothing", "tarazy-search"], [`doc=${name}`, ".reader .text"]]);
  const shown = { rows: ".rows .row", texts: ".texts .text", facts: ".facts-beside .line", time: ".moments .moment", versions: ".header-b" };
  const pairs = Object.entries(shown).map(([view, selector], at) => [`a=${NAMES[2 * at]}&b=${NAMES[2 * at + 1]}&v=${view}`, selector, "tarazy-compare"]);
  await window.goto(address);
  for (const [values = "", selector = "", told = ""] of [["v=quotes", ".said"], ...views, ...pairs, ["v=embed", ".build-form"]]) {
    assert.equal(await window.run(shownIn, `tarazy=1&${values}`, selector, told), "quiet", values);
  }
  for (const name of NAMES) assert.equal(await window.run(elementsOf, name, unbroken(ATTACKS[name])), "quiet", name);
}

/** In the page: shows a view, and tells what of an attack is an element. Where the view before looks alike, an event tells that the new one is drawn. */
async function shownIn(/** @type {string} */ fragment, /** @type {string} */ selector, /** @type {string} */ told) {
  const app = /** @type {HTMLElement} */ (document.querySelector("tarazy-app"));
  const root = /** @type {ShadowRoot} */ (app.shadowRoot);
  let isNew = told === "";
  if (told) app.addEventListener(told, () => (isNew = true), { once: true });
  location.hash = fragment;
  const address = location.hash;
  for (let tries = 0; tries < 500; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (location.hash === address && isNew && root.querySelector(selector)) break;
  }
  // What long lists have not drawn yet is drawn for paper.
  dispatchEvent(new Event("beforeprint"));
  await new Promise((resolve) => setTimeout(resolve));
  dispatchEvent(new Event("afterprint"));
  const parts = [isNew && root.querySelector(selector) ? "" : "not shown"];
  parts.push(...[...root.querySelectorAll("img, script, iframe, object, use, style, link, a:not([href^=http]):not([href^='#'])")].map((element) => new XMLSerializer().serializeToString(element)));
  return document.documentElement.dataset["ran"] ?? (parts.join("") || "quiet");
}

/** In the page: elements with an attack in every attribute. */
async function elementsOf(/** @type {string} */ name, /** @type {string} */ words) {
  const attributes = ["query", "label", "speaker", "lang", "theme", "url-key", "heading-level", "sort"];
  const shown = { "tarazy-search": ".found, .nothing", "tarazy-compare": ".row, .nothing", "tarazy-quote": "blockquote, .notes" };
  for (const [tag, selector] of Object.entries(shown)) {
    const element = document.createElement(tag);
    for (const attribute of attributes) element.setAttribute(attribute, words);
    const known = tag === "tarazy-search" ? {} : { a: name, b: name === "image" ? "script" : "image", passage: `0-29@${name}` };
    const src = document.querySelector("tarazy-app")?.getAttribute("src") ?? "";
    for (const [attribute, value] of Object.entries({ ...known, src, loading: "eager" })) element.setAttribute(attribute, value);
    element.append(Object.assign(document.createElement("q"), { textContent: words }));
    document.body.append(element);
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    for (let tries = 0; tries < 500 && !root.querySelector(selector); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    if (!root.querySelector(selector)) return `${tag}: ${root.textContent}`;
    element.remove();
  }
  return document.documentElement.dataset["ran"] ?? "quiet";
}
