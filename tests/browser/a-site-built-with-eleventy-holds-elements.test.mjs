import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { start } from "./rig.mjs";
import { faults } from "./scene.mjs";

const site = fileURLToPath(new URL("../../www/examples/eleventy/", import.meta.url));

test("a site built with Eleventy holds elements that its Markdown asks for", async () => {
  // Eleventy writes only below its own folder or where a path relative to it leads.
  const output = await mkdtemp(path.join(fileURLToPath(new URL("../../target/", import.meta.url)), "eleventy-"));
  const env = { ...process.env, OUTPUT: path.relative(site, output) };
  await promisify(execFile)(process.execPath, ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet"], { cwd: site, env });
  const rig = await start({ folder: pathToFileURL(`${output}/`) });
  try {
    const { page, messages } = await rig.open(rig.address);
    await page.locator("tarazy-search .hit mark").first().waitFor();
    await page.locator("tarazy-compare .row").first().waitFor();
    assert.equal(await page.getByRole("heading", { name: "Екі \"сұхбат\" & бір қаңтар" }).count(), 1);
    assert.deepEqual(await faults(page), []);
    assert.deepEqual(messages, []);
  } finally {
    await rig.close();
    await rm(output, { recursive: true });
  }
});
