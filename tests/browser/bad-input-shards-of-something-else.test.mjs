import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { ELEMENTS, host, INDEX, seeds, told } from "./archive.mjs";
import { scene, SCRIPT } from "./scene.mjs";

const archive = path.join(await seeds(), "shards");

scene("bad input: a page in place of files of an archive is told in the reader's language", async ({ site }) => {
  const page = await site("");
  const html = { contentType: "text/html", body: "<!doctype html><title>Home</title>" };
  await host(page, archive, (name, route) => INDEX.test(name) && route.fulfill(html).then(() => true));
  await page.setContent(`<base href="${page.url()}">${ELEMENTS}${SCRIPT}`);
  for (const lang of ["ru", "kk", "en"]) await page.locator(`#${lang}`).getByRole("searchbox").fill("президент");
  assert.deepEqual(await told(page, "shards-other"), {
    ru: "Не получилось. Вместо файлов архива сайт отдаёт другие данные. Сообщите редакции.",
    kk: "Болмады. Сайт мұрағат файлдарының орнына басқа деректер береді. Редакцияға хабарлаңыз.",
    en: "That did not work. The site sends something else instead of the files of the archive. Tell the newsroom.",
  });
});

scene("bad input: a changed byte of an archive is asked for once more, then told, and never answered from", async ({ site }) => {
  const page = await site("");
  let damaged = 0;
  await host(page, archive, async (name, route) => {
    if (!INDEX.test(name)) return false;
    const body = gunzipSync(await readFile(path.join(archive, name)));
    body[body.length - 1] = (body.at(-1) ?? 0) ^ 1;
    damaged += 1;
    await route.fulfill({ body, contentType: "application/octet-stream" });
    return true;
  });
  await page.setContent(`<base href="${page.url()}">${ELEMENTS}${SCRIPT}`);
  await page.locator("#en").getByRole("searchbox").fill("президент");
  await page.locator("#en [role=alert]").getByText("pack-corrupt").waitFor();
  assert.ok(damaged >= 2);
  assert.equal(await page.locator("#en .hit mark").count(), 0);
});

scene("a host that unpacks the files of an archive by itself does no harm", async ({ site }) => {
  const page = await site("");
  await host(page, archive, async (name, route) => {
    const body = gunzipSync(await readFile(path.join(archive, name)));
    await route.fulfill({ body, contentType: "text/plain" });
    return true;
  });
  await page.setContent(`<base href="${page.url()}">${ELEMENTS}${SCRIPT}`);
  await page.locator("#en").getByRole("searchbox").fill("президент");
  await page.locator("#en .hit mark").first().waitFor();
});
