import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { ELEMENTS, folder, host, shards, told } from "./archive.mjs";
import { scene, SCRIPT } from "./scene.mjs";

const made = await folder();

/** Two states of an archive, which share no file: the second has another article. */
async function states() {
  for (const [state, name] of [["old", "паром"], ["new", "мост"]]) {
    const articles = path.join(made, `${state}-articles`);
    await mkdir(articles);
    await writeFile(path.join(articles, "ferry.txt"), `Открыт ${name}\n\nНа реке Ясной открыт ${name}, сказала мэр Ольга Лугова.\n`);
    await shards(articles, path.join(made, state ?? ""));
  }
}

await states();

scene("bad input: a site that was updated while a page was open answers from its new files", async ({ site }) => {
  const page = await site("");
  let state = "old";
  await host(page, () => path.join(made, state));
  await page.setContent(`<base href="${page.url()}">${ELEMENTS}${SCRIPT}`);
  const box = page.locator("#en").getByRole("searchbox");
  await box.waitFor();
  state = "new";
  await box.fill("мост");
  await page.locator("#en .hit mark").first().waitFor();
  assert.equal(await page.locator("#en [role=alert]").count(), 0);
}, [/404/u]);

scene("bad input: a head from before the update, whose files are gone, is told in the reader's language", async ({ site }) => {
  const page = await site("");
  await host(page, path.join(made, "new"), async (name, route) => {
    if (name === "index.shards") await route.fulfill({ path: path.join(made, "old", name) });
    return name === "index.shards";
  });
  await page.setContent(`<base href="${page.url()}">${ELEMENTS}${SCRIPT}`);
  for (const lang of ["ru", "kk", "en"]) await page.locator(`#${lang}`).getByRole("searchbox").fill("мост");
  assert.match((await told(page, "shards-missing")).ru ?? "", /возможно, он сейчас обновляется/u);
}, [/404/u]);
