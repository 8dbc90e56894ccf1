import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";

/** @typedef {Record<string, {name?: string}[] | string | undefined>} Declaration */

const root = new URL("../../", import.meta.url);
const LISTS = ["attributes", "members", "events", "slots", "cssParts", "cssProperties", "cssStates"];

/**
 * A line for every list of names of an element.
 * @param {Declaration} element
 */
function lines(element) {
  return LISTS.map((list) => {
    const items = /** @type {{name: string}[]} */ (element[list] ?? []);
    return `${element["tagName"]} ${list}: ${items.map(({ name }) => name || "(default)").sort().join(" ")}`;
  });
}

test("elements, files and functions for sites are those that are written down", async () => {
  const manifest = JSON.parse(await readFile(new URL("www/dist/custom-elements.json", root), "utf8"));
  const elements = manifest.modules.flatMap((/** @type {{declarations: Declaration[]}} */ module) => module.declarations);
  const scripts = await Promise.all(["tarazy.esm.js", "engine.esm.js"].map(async (name) => {
    const module = await import(new URL(`www/dist/${name}`, root).href);
    return `${name}: ${Object.keys(module).sort().join(" ")}`;
  }));
  const told = `${[...elements.flatMap(lines), ...scripts].join("\n")}\n`;
  const file = new URL("tests/interface/page.txt", root);
  if (process.env["TARAZY_INTERFACE"]) await writeFile(file, told);
  assert.equal(told, await readFile(file, "utf8"), "the interface changed: TARAZY_INTERFACE=1 writes it down again");
});
