import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

test("every row of the list of bad inputs names tests that are there, and every such test is in the list", async () => {
  const folder = new URL(".", import.meta.url);
  const list = await readFile(new URL("bad-inputs.md", folder), "utf8");
  const rows = list.split("\n").filter((line) => line.startsWith("| ")).slice(1);
  const named = rows.map((row) => [...(row.split("|")[2] ?? "").matchAll(/`([^`]+)`/gu)].map(([, name]) => `${name}.test.mjs`));
  const files = await readdir(folder);
  assert.deepEqual(named.filter((names) => names.length === 0), []);
  assert.deepEqual(named.flat().filter((name) => !files.includes(name)), []);
  assert.deepEqual(files.filter((name) => name.startsWith("bad-input-") && !named.flat().includes(name)), []);
});
