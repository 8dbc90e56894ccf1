// The page with two texts of 100 kB, a thousand sentences each, brought as files: the longest task of every act, in milliseconds of the
// processor, which a busy machine does not change, and of the clock: `node benches/desk/page.mjs [lines] [query of the script]`.

import { launch } from "../../tests/browser/chromium.mjs";
import { listen } from "../../xtask/js/serve.mjs";

const SENTENCES = 1000;

/** @param {number} seed @param {string} between */
function text(seed, between) {
  const names = ["Борис Уваров", "Лариса Соколовская", "Тимур Ахатов", "Ольга Лугова"];
  return Array.from({ length: SENTENCES }, (_, at) => {
    const name = names[(at * 7 + seed) % names.length];
    return [
      `В районе ${at % 40} у реки Сырлы погибли ${(at * 13 + seed) % 90 + 2} человека, ещё ${at % 17 + 3} пострадали и были доставлены в больницы.`,
      `«Мост ${at % 23} закрыли ${at % 28 + 1} января 2031 года из-за трещин в опорах», — сказал на встрече с жителями ${name}.`,
      `По словам ${name}, ремонт стоит ${(at * 31 + seed) % 700 + 20} млн тенге, его начнут весной, когда на реке сойдёт лёд.`,
    ][(at + seed) % 3];
  }).join(between);
}

const [lines = "", query = ""] = process.argv.slice(2);
const between = lines === "lines" ? "\n\n" : " ";
const server = await listen({});
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
if (query) await page.route("**/", async (route) => route.fulfill({ contentType: "text/html", body: (await (await route.fetch()).text()).replace("tarazy.js", `tarazy.js?${query}`) }));
await page.goto(`${server.url}#tarazy=1&v=rows`);
const app = page.locator("tarazy-app");
/** @type {Record<string, {processor: number, clock: number}>} */
const longest = {};

/** @param {string} name @param {() => Promise<unknown>} act */
async function measured(name, act) {
  await browser.startTracing(page, { categories: ["toplevel"] });
  await act();
  await page.waitForTimeout(1500);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mains = new Set(traceEvents.filter((/** @type {any} */ one) => one.args?.name === "CrRendererMain").map((/** @type {any} */ one) => `${one.pid} ${one.tid}`));
  const tasks = traceEvents.filter((/** @type {any} */ one) => one.ph === "X" && mains.has(`${one.pid} ${one.tid}`));
  const most = (/** @type {string} */ field) => Math.round(tasks.reduce((/** @type {number} */ most, /** @type {any} */ one) => Math.max(most, one[field] ?? 0), 0) / 1000);
  longest[name] = { processor: most("tdur"), clock: most("dur") };
  console.log(name.padEnd(44), String(longest[name].processor).padStart(6), String(longest[name].clock).padStart(6));
}

/** @param {string} side @param {string} words */
async function take(side, words) {
  await page.getByText("Свой текст", { exact: true }).first().click();
  // As a file: drivers put text into a field line by line, which people do not.
  await page.locator(".own input[type=file]").setInputFiles({ name: "own.txt", mimeType: "text/plain", buffer: Buffer.from(words) });
  await page.getByRole("button", { name: `Взять как ${side}` }).click();
  await page.locator(".own[open]").waitFor({ state: "detached", timeout: 120_000 });
}

/** @param {string} name */
const tab = (name) => page.locator(".views .tab", { hasText: name }).click();

/** @param {string} selector of what scrolls */
const scrolled = (selector) => app.evaluate(async (element, selector) => {
  const box = selector ? element.shadowRoot?.querySelector(selector) : document.scrollingElement;
  for (let at = 0; box && at < 40; at += 1) {
    box.scrollTop += box.scrollHeight / 40;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}, selector);

await page.getByText("Свой текст", { exact: true }).first().waitFor();
await measured("A is brought and read", () => take("A", text(1, between)));
await measured("B is brought and read, both compared", async () => {
  await take("B", text(2, between));
  await page.locator(".row").first().waitFor({ timeout: 120_000 });
});
console.log("rows:", await page.locator(".ledger .entry").first().textContent());
await measured("rows, scrolled to the end", () => scrolled(""));
const own = await app.evaluate((element) => ["a", "b"].map((side) => `${side}=${encodeURIComponent(element.getAttribute(side) ?? "")}`).join("&"));
const far = Math.floor(0.9 * Number(await page.locator(".ledger .number").first().textContent()));
const address = `${own}&row=${far}`;
await page.evaluate(() => scrollTo(0, 0));
for (const at of [1, 2, 3]) await measured(`rows, filter ${at}`, () => page.locator(".ledger .entry").nth(at).click());
await measured("rows, all of them", () => page.locator(".ledger .entry").first().click());
await measured("rows, next", () => page.locator(".steps button").nth(1).click());
await measured("rows, previous", () => page.locator(".steps button").nth(0).click());
await measured("texts", () => tab("Тексты"));
await measured("texts, scrolled to the end", () => scrolled(".scroll"));
await measured("texts, next row", () => page.locator(".row-bar .go").nth(1).click());
await measured("texts, differences", () => page.locator(".ledger .entry").nth(1).click());
await measured("texts, direct speech", () => page.locator(".parts select").selectOption("direct").then(() => {}));
await measured("texts, all of the text", () => page.locator(".parts select").selectOption("all").then(() => {}));
await measured("facts", () => tab("Данные"));
await measured("facts, scrolled to the end", () => scrolled(""));
await page.evaluate(() => scrollTo(0, 0));
await measured("timeline", () => tab("Хронология"));
await page.evaluate(() => scrollTo(0, 0));
await measured("an article is opened", () => page.locator(".header-a").getByRole("link").click());
await measured("the article, scrolled to the end", () => scrolled(".reader"));
await measured("figures underlined in it", () => page.getByLabel("числа").click());
await page.goto("about:blank");
const rows = `${server.url}#tarazy=1&v=rows&${address}`;
await measured("a link to a far row is opened", async () => {
  await page.goto(rows);
  await page.locator(".row-heading:focus").waitFor({ timeout: 120_000 });
});
await browser.close();
server.close();
