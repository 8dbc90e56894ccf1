import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { start } from "../browser/rig.mjs";
import { inFolder, run, unpacked } from "./given-out.mjs";

const PAGE = `<!doctype html><html lang="ru"><head><title>Паводок в Ясной</title></head><body><nav>Главная</nav><article>
<h1>Паводок в Ясной</h1><p>Вода в реке Ясной поднялась на три метра. Мост закрыт, сообщил Тимур Ахатов.</p>
<p>Жители трёх улиц выехали к родственникам, школы в посёлке не работают до понедельника.</p></article></body></html>`;

test("the program, unpacked, searches a folder of saved pages and makes a site of it", async () => {
  await inFolder(async (folder) => {
    const given = await unpacked(/^tarazy-(?!.*-site).*\.tar\.gz$/u, folder);
    const program = path.join(given, process.platform === "win32" ? "tarazy.exe" : "tarazy");
    const pages = path.join(folder, "pages");
    await mkdir(pages);
    await writeFile(path.join(pages, "flood.html"), PAGE);
    const found = JSON.parse(await run(program, ["search", "мосты", "--corpus", pages, "--json"], folder));
    assert.equal(found.hits[0].doc, "flood");
    await run(program, ["bundle", pages, "-o", "site"], folder);
    const rig = await start({ folder: pathToFileURL(`${folder}/site/`) });
    try {
      const { page, messages } = await rig.open(rig.address);
      await page.getByRole("searchbox").fill("мосты");
      assert.equal(await page.locator(".hit mark").first().textContent(), "Мост");
      assert.deepEqual(messages, []);
    } finally {
      await rig.close();
    }
  });
});
