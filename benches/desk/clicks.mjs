// Clicks and seconds from the opening of the page to four answers: `node benches/desk/clicks.mjs [PACK A B]`; by default of the articles of seeds/.
// A person takes longer than the seconds told: those are the page's own.

import { readFile } from "node:fs/promises";
import { launch } from "../../tests/browser/chromium.mjs";
import { listen } from "../../xtask/js/serve.mjs";

/** @import { Page } from "playwright-core" */

const [pack, a = "khabar-interview-ru", b = "egemen-interview-ru"] = process.argv.slice(2);
const server = await listen({});
const browser = await launch();

/** @param {string} [address] */
async function opened(address = server.url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  if (pack) {
    const bytes = await readFile(pack);
    await page.route("**/given.pack", (route) => route.fulfill({ body: bytes }));
    await page.route((url) => url.pathname === "/", async (route) => route.fulfill({
      contentType: "text/html", body: (await (await route.fetch()).text()).replace("<tarazy-app>", '<tarazy-app src="given.pack">'),
    }));
  }
  await page.goto(address);
  return page;
}

/**
 * @param {string} name
 * @param {(page: Page, click: (where: import("playwright-core").Locator) => Promise<void>) => Promise<string | null>} act gives what was found
 */
async function told(name, act) {
  const start = performance.now();
  const page = await opened();
  let clicks = 0;
  const found = await act(page, async (where) => {
    clicks += 1;
    await where.click();
  });
  console.log(`${name}: ${clicks} clicks, ${((performance.now() - start) / 1000).toFixed(1)} s\n  ${found?.replaceAll(/\s+/gu, " ").trim()}`);
  await page.context().close();
}

/** @param {Page} page @param {(where: import("playwright-core").Locator) => Promise<void>} click */
async function compared(page, click) {
  for (const [at, id] of [a, b].entries()) {
    const article = page.locator(".hit, .catalogue li", { has: page.locator(`a[href*="doc=${id}"]`) }).first();
    await click(article.locator(".pick button").nth(at));
  }
  await click(page.getByRole("link", { name: "Сравнить A и B" }));
}

await told("(a) who is blamed in each", async (page, click) => {
  await compared(page, click);
  return page.locator(".glance li", { hasText: "Кого обвиняют" }).first().textContent();
});
await told("(b) how many died, by which count and when", async (page, click) => {
  await compared(page, click);
  await click(page.locator(".views .tab", { hasText: "Данные" }));
  return (await page.locator(".beside").first().locator(".line", { hasText: /поги|жертв|умер/iu }).allTextContents()).join(" · ");
});
await told("(c) a citation of a quotation in the clipboard", async (page, click) => {
  await click(page.getByRole("link", { name: "Кто что сказал" }));
  await click(page.getByRole("button", { name: "Копировать с источником" }).first());
  await page.locator(".copied").waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
});
await told("(d) a link that opens the same row elsewhere", async (page, click) => {
  await compared(page, click);
  await click(page.getByRole("button", { name: "Копировать ссылку на строку 2", exact: true }));
  await page.locator(".copied").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const elsewhere = await opened(link);
  const heading = elsewhere.locator(".row-heading:focus");
  await heading.waitFor();
  const same = (await heading.textContent()) === (await page.locator(".row-heading[data-row='2']").textContent());
  await elsewhere.context().close();
  return `${same ? "opens" : "does not open"}: ${link}`;
});
await browser.close();
server.close();
