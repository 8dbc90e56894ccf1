import assert from "node:assert/strict";
import path from "node:path";
import { ELEMENTS, host, INDEX, seeds, told } from "./archive.mjs";
import { scene, SCRIPT } from "./scene.mjs";

const archive = path.join(await seeds(), "shards");
const SENTENCES = {
  ru: "Не получилось. На сайте не хватает файлов архива: возможно, он сейчас обновляется. Попробуйте через минуту.",
  kk: "Болмады. Сайтта мұрағат файлдары жетіспейді: бәлкім, ол қазір жаңартылып жатыр. Бір минуттан кейін қайталап көріңіз.",
  en: "That did not work. Files of the archive are missing: the site may be updating. Try again in a minute.",
};

scene("bad input: files of an archive that the site does not have are told in the reader's language", async ({ site }) => {
  const page = await site("");
  await host(page, archive, (name, route) => INDEX.test(name) && route.fulfill({ status: 404, body: "" }).then(() => true));
  await page.setContent(`<base href="${page.url()}">${ELEMENTS}${SCRIPT}`);
  for (const lang of ["ru", "kk", "en"]) await page.locator(`#${lang}`).getByRole("searchbox").fill("президент");
  assert.deepEqual(await told(page, "shards-missing"), SENTENCES);
}, [/404/u]);

scene("bad input: a head that the site does not have is told in the reader's language", async ({ site }) => {
  const page = await site("");
  await host(page, archive, (_, route) => route.fulfill({ status: 404, body: "" }).then(() => true));
  await page.setContent(`<base href="${page.url()}">${ELEMENTS}${SCRIPT}`);
  assert.deepEqual(await told(page, "shards-missing"), SENTENCES);
}, [/404/u]);

scene("bad input: a text that the site does not have leaves the other hits, and a note", async ({ site }) => {
  const page = await site("");
  let missing = "";
  await host(page, archive, async (name, route) => {
    if (/\/d\d+\.shard$/u.test(name)) missing ||= name;
    if (name === "" || name !== missing) return false;
    await route.fulfill({ status: 404, body: "" });
    return true;
  });
  await page.setContent(`<base href="${page.url()}">${ELEMENTS}${SCRIPT}`);
  await page.locator("#en").getByRole("searchbox").fill("president OR президент");
  await page.locator("#en").getByText("Some of the articles could not be loaded").waitFor();
  assert.ok((await page.locator("#en .hit").count()) > 0);
}, [/404/u]);
