import assert from "node:assert/strict";
import path from "node:path";
import { ELEMENTS, host, INDEX, seeds, told } from "./archive.mjs";
import { scene, SCRIPT } from "./scene.mjs";

const archive = path.join(await seeds(), "shards");

scene("bad input: a host that does not answer in time is told in the reader's language", async ({ site }) => {
  const page = await site("");
  await host(page, archive, (name) => INDEX.test(name) && new Promise(() => {}));
  await page.setContent(`<base href="${page.url()}">${ELEMENTS}${SCRIPT}`);
  for (const lang of ["ru", "kk", "en"]) await page.locator(`#${lang}`).getByRole("searchbox").waitFor();
  // What takes ten seconds elsewhere.
  await page.evaluate(() => {
    const later = globalThis.setTimeout.bind(globalThis);
    globalThis.setTimeout = /** @type {any} */ ((/** @type {() => void} */ then, /** @type {number} */ after) => later(then, after === 10_000 ? 50 : after));
  });
  for (const lang of ["ru", "kk", "en"]) await page.locator(`#${lang}`).getByRole("searchbox").fill("президент");
  assert.deepEqual(await told(page, "shards-timeout"), {
    ru: "Не получилось. Архив загружается слишком долго. Попробуйте ещё раз, когда связь станет лучше.",
    kk: "Болмады. Мұрағат тым ұзақ жүктеліп жатыр. Байланыс жақсарғанда қайталап көріңіз.",
    en: "That did not work. The archive takes too long to load. Try again when the connection is better.",
  });
}, [/^failed: .*\.shard/u]);
