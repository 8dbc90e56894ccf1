import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { start } from "../browser/rig.mjs";
import { inFolder, unpacked } from "./given-out.mjs";

test("the site, unpacked, opens from a server and by double click", async () => {
  await inFolder(async (folder) => {
    const site = await unpacked(/-site\.tar\.gz$/u, folder);
    const rig = await start({ folder: pathToFileURL(`${site}/`) });
    try {
      for (const address of [rig.address, pathToFileURL(path.join(site, "index.html")).href]) {
        const { page, messages, close } = await rig.open(address);
        await page.getByRole("searchbox").fill("аэропорты");
        await page.locator(".hit mark").first().waitFor();
        assert.deepEqual(messages, []);
        await close();
      }
    } finally {
      await rig.close();
    }
  });
});
