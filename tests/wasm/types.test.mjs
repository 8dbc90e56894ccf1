import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { modules, tarazy } from "./rig.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const types = path.join(root, "src/bindings/types.d.ts");
const tsc = path.join(root, "node_modules/typescript/bin/tsc");

const OPTIONS = ["--ignoreConfig", "--noEmit", "--strict", "--allowImportingTsExtensions", "--types", ""];

/**
 * What the compiler says to a file that gives each answer, written out, to a variable of its type: in a
 * literal, it reports both what is missing and what the type does not know.
 * @param {Record<string, unknown>} answers by name of type
 */
async function complaints(answers) {
  const lines = Object.entries(answers).map(
    ([type, answer], index) => `export const a${index}: types.${type} = ${JSON.stringify(answer)};`,
  );
  const folder = await mkdtemp(path.join(root, "node_modules/.types-"));
  const file = path.join(folder, "answers.ts");
  await writeFile(file, [`import type * as types from ${JSON.stringify(types)};`, ...lines].join("\n"));
  try {
    await promisify(execFile)(process.execPath, [tsc, ...OPTIONS, file]);
    return "";
  } catch (error) {
    return /** @type {{ stdout: string }} */ (error).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("answers are what the published types say", async () => {
  const engine = await tarazy.open(modules);
  const info = await engine.info();
  const ids = info.documents.map(({ id }) => id);
  const answers = {
    Info: info,
    SearchAnswer: await engine.search("2022"),
    RelatedAnswer: await engine.related(String(ids[0])),
    QuotesAnswer: await engine.quotes(),
    DocumentAnswer: await engine.show(String(ids[0])),
    CompareAnswer: await engine.compare(ids),
  };
  assert.equal(await complaints(answers), "");
});

test("a missing key and an unknown key are both noticed", async () => {
  const place = { start: 0, end: 1 };
  assert.match(await complaints({ Place: { start: 0 } }), /TS2741/);
  assert.match(await complaints({ Place: { ...place, colour: 1 } }), /TS2353/);
  assert.equal(await complaints({ Place: place }), "");
});
