import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { start } from "../browser/rig.mjs";
import { inFolder, withPackage } from "./given-out.mjs";

const page = (/** @type {string} */ sum) =>
  `<!doctype html><html lang="ru"><title>Газета</title><link rel="icon" href="data:,"><script src="tarazy.js" integrity="sha384-${sum}" defer></script><tarazy-search><p>Все публикации</p></tarazy-search>`;

test("a script tag with the checksum of the release runs it, with another it leaves what the tag holds", async () => {
  await inFolder(async (folder) => {
    const site = await withPackage(folder);
    const sum = createHash("sha384").update(await readFile(path.join(site, "tarazy.js"))).digest("base64");
    await writeFile(path.join(site, "right.html"), page(sum));
    await writeFile(path.join(site, "wrong.html"), page(sum.replace(/^./u, (first) => (first === "A" ? "B" : "A"))));
    const rig = await start({ folder: pathToFileURL(`${site}/`) });
    try {
      const right = await rig.open(new URL("right.html", rig.address).href);
      await right.page.getByRole("searchbox").waitFor();
      assert.deepEqual(right.messages, []);
      const wrong = await rig.open(new URL("wrong.html", rig.address).href);
      assert.equal(await wrong.page.getByText("Все публикации").isVisible(), true);
      assert.equal(await wrong.page.evaluate(() => customElements.get("tarazy-search") === undefined), true);
    } finally {
      await rig.close();
    }
  });
});
