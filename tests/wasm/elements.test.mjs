import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { mistold } from "../../xtask/js/manifest.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const OPTIONS = ["--ignoreConfig", "--noEmit", "--strict", "--skipLibCheck", "--allowImportingTsExtensions", "--module", "esnext", "--moduleResolution", "bundler", "--types", ""];

/**
 * What the compiler says to a program that uses the published elements.
 * @param {string} program
 */
async function complaints(program) {
  const folder = await mkdtemp(path.join(root, "node_modules/.types-"));
  const file = path.join(folder, "site.ts");
  await writeFile(file, `import ${JSON.stringify(path.join(root, "www/dist/tarazy.esm.js"))};\n${program}`);
  try {
    await promisify(execFile)(process.execPath, [path.join(root, "node_modules/typescript/bin/tsc"), ...OPTIONS, file]);
    return "";
  } catch (error) {
    return /** @type {{ stdout: string }} */ (error).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("the published types know the elements, their properties, methods and events", async () => {
  const program = `
    const search = document.querySelector("tarazy-search")!;
    search.maxResults = "5";
    search.search("мост").then((answer) => answer.total.toFixed());
    addEventListener("tarazy-ready", () => {});
    document.addEventListener("tarazy-copy", (event) => event.detail.text);`;
  assert.equal(await complaints(program), "");
  assert.match(await complaints("document.querySelector('tarazy-quote')!.colour;"), /TS2339/u);
});

test("what the manifest tells of attributes, events, slots, parts, variables and states is what the sources have", () => {
  assert.deepEqual(mistold(), []);
});

test("the manifest of custom elements tells all four, with what each takes and says", async () => {
  const manifest = JSON.parse(await readFile(path.join(root, "www/dist/custom-elements.json"), "utf8"));
  const declarations = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations);
  assert.deepEqual(declarations.map((/** @type {any} */ { tagName }) => tagName).sort(), ["tarazy-app", "tarazy-compare", "tarazy-quote", "tarazy-search"]);
  for (const { members, attributes, events, slots } of declarations) {
    assert.ok(members.some((/** @type {any} */ { name, kind }) => name === "search" && kind === "method"));
    assert.ok(attributes.length > 20 && events.length > 8 && slots.length === 5);
    assert.ok(members.every((/** @type {any} */ { privacy }) => privacy !== "private"));
  }
});
