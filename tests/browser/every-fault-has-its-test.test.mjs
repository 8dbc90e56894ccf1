import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = new URL("../../", import.meta.url);
const read = (/** @type {string} */ name) => readFile(new URL(name, root), "utf8");

/** The rows of the tables under a heading, cell by cell. */
async function rows(/** @type {string} */ heading) {
  const section = (await read("docs/trust.md")).split(/^## /mu).find((text) => text.startsWith(heading)) ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("| ")).slice(1);
  return lines.map((line) => line.split("|").slice(1, -1));
}

const quoted = (/** @type {string} */ cell = "") => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name);

test("every fault and every attack names tests that are there", async () => {
  const all = [...(await rows("Faults")), ...(await rows("Attacks"))];
  assert.ok(all.length > 20);
  for (const [what = "", , tests] of all) {
    assert.notEqual(quoted(tests).length, 0, what);
    assert.deepEqual(quoted(tests).filter((name) => !existsSync(new URL(name, root))), [], what);
  }
});

test("everything of others that we ask for has its reason", async () => {
  const told = (await rows("What is inside")).flatMap(([names]) => quoted(names)).sort();
  const crates = await Promise.all(["Cargo.toml", "corpus/Cargo.toml", "engine/Cargo.toml"].map(read));
  const tables = crates.flatMap((manifest) => manifest.split(/^\[/mu).filter((table) => /^(?:target\..*\.)?dependencies\]/u.test(table)));
  const asked = tables.flatMap((table) => [...table.matchAll(/^([\w-]+)(?:\.workspace)? = /gmu)].map(([, name = ""]) => name)).filter((name) => !name.startsWith("tarazy-"));
  const npm = Object.keys(JSON.parse(await read("package.json")).dependencies);
  assert.deepEqual(told, [...new Set([...asked, ...npm])].sort());
});

test("npm packages are asked for by exact versions, as the lock has them", async () => {
  const { dependencies, devDependencies } = JSON.parse(await read("package.json"));
  const { packages } = JSON.parse(await read("package-lock.json"));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.equal(version, packages[`node_modules/${name}`].version, name);
  }
});

test("npm packages have their checksums in every lock, and none may run a script when it is installed", async () => {
  for (const folder of [".", "benches/peers", "www/examples/eleventy"]) {
    const { packages } = JSON.parse(await read(`${folder}/package-lock.json`));
    const unchecked = Object.entries(packages).filter(([name, { integrity }]) => name !== "" && !integrity);
    assert.deepEqual(unchecked, [], folder);
    const cwd = fileURLToPath(new URL(folder, root));
    const { stdout } = await promisify(execFile)("npm", ["config", "get", "ignore-scripts"], { cwd, shell: process.platform === "win32" });
    assert.equal(stdout.trim(), "true", folder);
  }
});
