import assert from "node:assert/strict";
import path from "node:path";
import { ELEMENTS, host, INDEX, seeds, told } from "./archive.mjs";
import { scene, SCRIPT } from "./scene.mjs";

const archive = path.join(await seeds(), "shards");

scene("bad input: offline, an archive in many files tells so in the reader's language, and goes on when the line is back", async ({ site }) => {
  const page = await site("");
  let isOffline = true;
  await host(page, archive, (name, route) => isOffline && INDEX.test(name) && route.abort("internetdisconnected").then(() => true));
  await page.setContent(`<base href="${page.url()}">${ELEMENTS}${SCRIPT}`);
  for (const lang of ["ru", "kk", "en"]) await page.locator(`#${lang}`).getByRole("searchbox").fill("президент");
  assert.deepEqual(await told(page, "shards-unreachable"), {
    ru: "Не получилось. Нет связи с архивом. Проверьте соединение и попробуйте ещё раз.",
    kk: "Болмады. Мұрағатпен байланыс жоқ. Байланысты тексеріп, қайталап көріңіз.",
    en: "That did not work. The archive cannot be reached. Check the connection and try again.",
  });
  isOffline = false;
  await page.locator("#en").getByRole("button", { name: "Try again" }).click();
  await page.locator("#en .hit mark").first().waitFor();
  assert.equal(await page.locator("#en [role=alert]").count(), 0);
}, [/ERR_INTERNET_DISCONNECTED/u, /^failed: .*\.shard/u]);
