import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { start } from "./rig.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ARTICLE = "Паводок в Ясной\n\nВода в реке Ясной поднялась на три метра. Мост закрыт, сообщил Тимур Ахатов.\n";

test("a bundle opens with its own articles, from a site under a strict policy and by double click", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "tarazy-"));
  const bundle = path.join(folder, "bundle");
  await writeFile(path.join(folder, "flood.txt"), ARTICLE);
  const words = ["run", "--quiet", "--bin", "tarazy", "--", "bundle", folder, "-o", bundle, "--page", "www"];
  await promisify(execFile)("cargo", words, { cwd: root });
  const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
  const rig = await start({ folder: pathToFileURL(`${bundle}/`), headers: { "content-security-policy": policy } });
  try {
    for (const address of [rig.address, pathToFileURL(path.join(bundle, "index.html")).href]) {
      const { page, messages, close } = await rig.open(address);
      await page.getByRole("searchbox").fill("мосты");
      assert.equal(await page.locator(".hit mark").first().textContent(), "Мост");
      assert.equal(await page.getByText("Токаев").count(), 0);
      assert.deepEqual(messages, []);
      await close();
    }
    const { page, messages } = await rig.open(`${rig.address}embed.html#element=search&query=${encodeURIComponent("мосты")}&--tarazy-bg=%23102030`);
    assert.equal(await page.locator(".hit mark").first().textContent(), "Мост");
    assert.equal(await page.locator("tarazy-search").evaluate((element) => getComputedStyle(element).backgroundColor), "rgb(16, 32, 48)");
    assert.deepEqual(messages, []);
  } finally {
    await rig.close();
    await rm(folder, { recursive: true });
  }
});
