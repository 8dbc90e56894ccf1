import assert from "node:assert/strict";
import { A, B, hash, scene, STRICT } from "./scene.mjs";

/** @import { Page } from "playwright-core" */

/** Opens the builder. @param {string} address @param {(address: string) => Promise<Page>} open @param {Record<string, string>} more */
async function builder(address, open, more = {}) {
  const page = await open(address + hash({ v: "embed", ...more }));
  await page.locator(".build-form").waitFor();
  return page;
}

/** The code in the form chosen. @param {Page} page @param {string} form */
async function code(page, form) {
  await page.getByRole("button", { name: form, exact: true }).click();
  return page.locator(".build-code textarea").first().inputValue();
}

/** Where the files are on this server. @param {string} snippet */
const here = (snippet) => snippet.replaceAll("/tarazy/embed.html", "/embed.html").replaceAll("/tarazy/frame.js", "/dist/frame.js").replaceAll("/tarazy/", "/dist/");

scene("the code of a comparison shows the same comparison, as a tag, in a div, in a frame and without scripts", async ({ address, open, site }) => {
  const page = await builder(address, open, { a: A, b: B });
  await page.getByLabel("Заголовок", { exact: true }).fill("Что \"изменилось\" <i>");
  await page.getByLabel("Пояснение под заголовком").fill("Два интервью & одно событие");
  const shown = Number(/(\d+)/u.exec(await page.locator("tarazy-compare .ledger button").first().innerText())?.[1]);
  assert.ok(shown > 10);
  for (const form of ["тег", "div для CMS"]) {
    const copy = await site(here(await code(page, form)), {}, STRICT);
    await copy.locator("tarazy-compare").scrollIntoViewIfNeeded();
    await copy.locator("tarazy-compare .row").nth(shown - 1).waitFor({ state: "attached" });
    assert.equal(await copy.getByRole("heading", { name: "Что \"изменилось\" <i>" }).count(), 1);
    assert.equal(await copy.getByText("Два интервью & одно событие").isVisible(), true);
  }
  assert.equal(await page.getByText("Два интервью & одно событие").isVisible(), true);
  const framed = await site(here(await code(page, "рамка")));
  assert.equal(await framed.getByText("Два интервью & одно событие").isVisible(), true);
  assert.equal(await page.locator(".build-checks .bad", { hasText: "без скриптов" }).count(), 1);
  await framed.frameLocator("iframe").locator(".row").nth(shown - 1).waitFor({ state: "attached" });
  const plain = await site(await code(page, "HTML без скриптов"));
  assert.equal(await plain.locator("tbody tr").count(), shown);
});

scene("words of an article become a quotation, and what is opened in the preview goes into the code", async ({ address, open, site }) => {
  const page = await builder(address, open);
  await page.getByLabel("Запрос, с которого начать").fill("аэропорт");
  await page.locator("tarazy-search .hit mark").first().waitFor();
  await page.locator("tarazy-search input").first().fill("Токаев");
  await page.waitForFunction(() => document.querySelector("tarazy-app")?.shadowRoot?.querySelector("textarea")?.value.includes('query="Токаев"'));
  await page.getByLabel("Что встроить").selectOption("quote");
  await page.getByLabel("Публикация", { exact: true }).selectOption(A);
  await page.getByLabel("или другие слова из текста, дословно").fill("международное расследование январских событий не нужно");
  await page.locator("tarazy-quote blockquote[part]").waitFor();
  const snippet = await code(page, "тег");
  assert.match(snippet, new RegExp(`passage="\\d+-\\d+@${A}~[0-9a-f]{6}"`, "u"));
  const copy = await site(here(snippet));
  await copy.locator("tarazy-quote blockquote[part]").waitFor();
  assert.match((await copy.locator("tarazy-quote blockquote[part]").textContent()) ?? "", /^международное расследование январских событий не нужно$/u);
  await page.getByLabel("или другие слова из текста, дословно").fill("чего в тексте нет");
  await page.getByText("Выберите публикации, и здесь появится виджет.").waitFor();
  assert.equal(await page.locator(".build-checks .bad", { hasText: "дословно" }).count(), 1);
});

scene("what is missing before publishing is told, with the contrast of colours and what a reader loads", async ({ address, open }) => {
  const page = await builder(address, open, { a: A, b: B });
  assert.ok((await page.locator(".build-checks .bad", { hasText: "адрес публикации" }).count()) > 0);
  await page.getByLabel("Цвета").selectOption("own");
  await page.getByLabel("текст", { exact: true }).fill("#999999");
  await page.locator(".build-checks .bad", { hasText: "2,8 : 1" }).waitFor();
  await page.getByLabel("фон", { exact: true }).fill("#000000");
  await page.locator(".build-checks .good", { hasText: "7,3 : 1" }).waitFor();
  assert.equal(await page.locator("tarazy-compare").last().getAttribute("theme"), "dark");
  assert.match(await page.locator(".build-text textarea").nth(1).inputValue(), /--tarazy-bg: #000000;/u);
  // What is measured is fetched once more.
  await page.getByText(/загрузит [3-4]\d\d кБ/u).waitFor();
});

scene("what stands around the widget is in its language, and a height that is not yet written changes nothing", async ({ address, open }) => {
  const page = await builder(address, open, { a: A, b: B });
  await page.getByLabel("Язык виджета").selectOption("en");
  await page.getByLabel("Высота, rem").fill("");
  assert.match(await page.locator(".build-text textarea").nth(1).inputValue(), /min-block-size: 36rem/u);
  const { compareTitle } = (await import("../../www/strings/en.js")).default;
  await page.waitForFunction((title) => {
    const root = document.querySelector("tarazy-app")?.shadowRoot;
    [...(root?.querySelectorAll("button") ?? [])].find(({ textContent }) => textContent === "рамка")?.click();
    return root?.querySelector("textarea")?.value.includes(`title="${title}"`);
  }, compareTitle);
  await page.getByRole("button", { name: "HTML без скриптов" }).click();
  await page.waitForFunction((title) => document.querySelector("tarazy-app")?.shadowRoot?.querySelector("textarea")?.value.includes(`<h1>${title}</h1>`), compareTitle);
});

scene("articles chosen in the widget itself stand inside, and a text of the editor's own gives no code", async ({ address, open }) => {
  const page = await builder(address, open, { a: A, b: B });
  await page.locator("tarazy-compare .row").first().waitFor();
  await page.locator("tarazy-compare").last().evaluate((element) => element.setAttribute("b", "khabar-interview-en"));
  await page.getByLabel("Заголовок", { exact: true }).fill("x");
  await page.waitForFunction(() => {
    const text = document.querySelector("tarazy-app")?.shadowRoot?.querySelector("textarea")?.value ?? "";
    return text.includes('b="khabar-interview-en"') && text.includes('lang="en"');
  });
  await page.locator("tarazy-compare").last().evaluate((element) => element.setAttribute("b", "own-1234567890ab"));
  await page.getByLabel("Заголовок", { exact: true }).fill("y");
  await page.locator(".build-checks .bad", { hasText: "собственный текст" }).waitFor();
  assert.equal(await page.locator(".build-code").count(), 0);
});

scene("by keyboard an editor comes from the page to the code", async ({ address, open }) => {
  const page = await open(address);
  await page.getByRole("link", { name: "Встроить на сайт" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".build-form select").first().focus();
  await page.getByText(/Читатель загрузит/u).waitFor();
  const copy = page.getByRole("button", { name: "Копировать код" });
  await copy.waitFor();
  for (let presses = 0; presses < 80 && !(await copy.evaluate((element) => element.matches(":focus"))); presses += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".by-hand textarea, .copied").first().waitFor();
});
