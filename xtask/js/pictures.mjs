// Pictures of the page for the README, with the articles of seeds/: `node xtask/js/pictures.mjs`. A browser draws and packs them.

import { writeFile } from "node:fs/promises";
import { launch } from "../../tests/browser/chromium.mjs";
import { listen } from "./serve.mjs";

const COMPARED = "#tarazy=1&a=khabar-interview-ru&b=egemen-interview-ru&ui=en";

const folder = new URL("../../docs/pictures/", import.meta.url);
const server = await listen();
const browser = await launch();
for (const [name, width, height] of /** @type {const} */ ([["wide", 1280, 680], ["narrow", 360, 600]])) {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(server.url + COMPARED);
    await page.locator(".row").first().waitFor();
    const png = await page.screenshot();
    await writeFile(new URL(`${name}-${colorScheme}.webp`, folder), await packed(page, png));
    await page.close();
  }
}
await browser.close();
server.close();

/**
 * @param {import("playwright-core").Page} page any
 * @param {Buffer} png
 * @returns {Promise<Buffer>} the same as WebP
 */
async function packed(page, png) {
  const url = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = Object.assign(document.createElement("canvas"), { width: bitmap.width, height: bitmap.height });
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
    return canvas.toDataURL("image/webp", 0.45);
  }, png.toString("base64"));
  return Buffer.from(url.split(",")[1] ?? "", "base64");
}
