import assert from "node:assert/strict";
import { cp, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { start } from "../browser/rig.mjs";
import { inFolder, withPackage } from "./given-out.mjs";

test("a site that bundles the npm package, with the package's files beside its bundle, searches", async () => {
  await inFolder(async (folder) => {
    const installed = await withPackage(folder);
    const entry = path.join(folder, "site.js");
    await writeFile(entry, 'import { upgrade } from "tarazy";\nupgrade();\n');
    const site = path.join(folder, "site");
    await cp(installed, site, { recursive: true });
    await build({ entryPoints: [entry], bundle: true, format: "esm", minify: true, outfile: path.join(site, "bundle.js"), logLevel: "error" });
    await writeFile(path.join(site, "index.html"), '<!doctype html><html lang="ru"><title>Газета</title><link rel="icon" href="data:,"><script type="module" src="bundle.js"></script><div data-tarazy="search"></div>');
    const rig = await start({ folder: pathToFileURL(`${site}/`) });
    try {
      const { page, messages } = await rig.open(rig.address);
      await page.getByRole("searchbox").fill("аэропорты");
      await page.locator(".hit mark").first().waitFor();
      assert.deepEqual(messages, []);
    } finally {
      await rig.close();
    }
  });
});
