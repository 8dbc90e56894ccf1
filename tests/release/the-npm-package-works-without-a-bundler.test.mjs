import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { inFolder, run, withPackage } from "./given-out.mjs";

const PROGRAM = `
import { readFile } from "node:fs/promises";
import { open } from "tarazy/engine";
const wasm = await readFile(new URL(import.meta.resolve("tarazy/tarazy-search.wasm")));
const engine = await open({ wasm });
console.log(JSON.stringify(await engine.search("аэропорты")));
`;

test("a program that has the npm package searches in Node", async () => {
  await inFolder(async (folder) => {
    await withPackage(folder);
    await writeFile(path.join(folder, "program.mjs"), PROGRAM);
    const answer = JSON.parse(await run(process.execPath, ["program.mjs"], folder));
    assert.notEqual(answer.hits.length, 0);
  });
});
