import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { given } from "./given-out.mjs";

test("every file that is given out has its checksum", async () => {
  const lines = (await readFile(path.join(given, "SHA256SUMS"), "utf8")).trim().split("\n");
  const sums = new Map(lines.map((line) => /** @type {[string, string]} */ (line.split("  ").reverse())));
  const files = (await readdir(given, { withFileTypes: true })).filter((entry) => entry.isFile() && entry.name !== "SHA256SUMS");
  assert.deepEqual([...sums.keys()].sort(), files.map(({ name }) => name).sort());
  for (const [name, sum] of sums) {
    assert.equal(createHash("sha256").update(await readFile(path.join(given, name))).digest("hex"), sum, name);
  }
});
