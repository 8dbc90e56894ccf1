import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

/** @import { Page } from "playwright-core" */

scene("a place found, a quotation, a side of a row and a place of an article are collected, and stay after a reload", async ({ address, open }) => {
  const page = await open(address + hash({ q: "аэропорт" }));
  await pin(page, ".hit");
  await page.goto(address + hash({ v: "quotes" }));
  await pin(page, ".said");
  await page.goto(address + hash({ a: A, b: B }));
  await pin(page, ".row .cell-b");
  await page.goto(address + hash({ doc: A, p: "300-400" }));
  await pin(page, ".reader-bar");
  assert.equal(await page.getByRole("link", { name: "Подборка" }).textContent(), "Подборка 4");
  await page.goto("about:blank");
  await page.goto(address + hash({ v: "collection" }));
  await page.locator(".pin-item").nth(3).waitFor();
  await page.getByText("хранится только в этом браузере на этом компьютере").waitFor();
  const last = page.locator(".pin-item").nth(3);
  await last.getByRole("link", { name: "Открыть место" }).click();
  await page.locator(".reader .place").first().waitFor();
  assert.match(await page.evaluate(() => location.hash), /p=30[01]-400/u);
});

scene("the keyboard orders a collection, writes notes, removes a place and brings it back, and each is told", async ({ address, open }) => {
  const page = await open(address + hash({ q: "Токаев" }));
  for (const at of [0, 1, 2]) await page.locator(".hit").getByRole("button", { name: "В подборку" }).nth(at).click();
  await page.goto(address + hash({ v: "collection" }));
  const [first = "", second = "", third = ""] = await words(page, 3);
  await press(page, page.getByRole("button", { name: "Ниже" }).first());
  assert.deepEqual(await words(page, 3), [second, first, third]);
  await told(page, "Теперь место 2 из 3");
  await page.keyboard.press("Enter");
  assert.deepEqual(await words(page, 3), [second, third, first]);
  await told(page, "Теперь место 3 из 3");
  await page.keyboard.press("Enter");
  assert.deepEqual(await words(page, 3), [second, third, first], "there is no further down");
  await page.getByRole("textbox", { name: "Заметка" }).first().focus();
  await page.keyboard.type("сверить");
  await press(page, page.getByRole("button", { name: "Убрать" }).nth(1));
  assert.deepEqual(await words(page, 2), [second, first]);
  await told(page, "Убрано. Осталось мест: 2");
  assert.equal(await page.getByRole("button", { name: "Убрать" }).nth(1).evaluate((button) => button.matches(":focus")), true, "the focus goes on to the next");
  await page.getByRole("textbox", { name: "Заметка" }).nth(1).fill("после");
  await press(page, page.getByRole("button", { name: "Вернуть убранное" }));
  assert.deepEqual(await words(page, 3), [second, third, first]);
  assert.equal(await page.getByRole("textbox", { name: "Заметка" }).nth(2).inputValue(), "после", "what was written meanwhile stays");
  await page.reload();
  assert.deepEqual(await words(page, 3), [second, third, first]);
  assert.equal(await page.getByRole("textbox", { name: "Заметка" }).first().inputValue(), "сверить");
});

scene("a collection is emptied only when somebody means it", async ({ address, open }) => {
  const page = await open(address + hash({ q: "аэропорт" }));
  await pin(page, ".hit");
  await page.goto(address + hash({ v: "collection" }));
  await press(page, page.getByRole("button", { name: "Очистить подборку" }));
  await press(page, page.getByRole("button", { name: "Не удалять" }));
  assert.equal((await words(page, 1)).length, 1);
  assert.equal(await page.getByRole("button", { name: "Очистить подборку" }).evaluate((button) => button.matches(":focus")), true, "the focus is kept");
  await press(page, page.getByRole("button", { name: "Очистить подборку" }));
  await page.getByRole("textbox", { name: "Заметка" }).focus();
  await page.keyboard.type("да");
  assert.equal(await page.getByRole("textbox", { name: "Заметка" }).inputValue(), "да", "no letter moves the focus to what removes");
  await page.getByRole("button", { name: "Удалить", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Здесь пока ничего нет").waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
});

scene("what shows a collection is loaded by who opens it, and a widget leads there", async ({ site }) => {
  const page = await site('<tarazy-search query="аэропорт" loading="eager" url-state="none"></tarazy-search><script src="dist/tarazy.js"></script>');
  /** @type {string[]} */
  const asked = [];
  await page.locator(".hit").first().waitFor();
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await pin(page, ".hit");
  assert.deepEqual(asked, []);
  await page.getByRole("button", { name: "Подборка 1" }).click();
  await page.locator(".pin-item").waitFor();
  assert.deepEqual(asked, ["/dist/tarazy-collection.js"]);
  await page.getByRole("button", { name: "Поиск", exact: true }).click();
  await page.locator(".hit").first().waitFor();
});

scene("a place whose words are gone leads to its article, and to no other words", async ({ address, open }) => {
  const page = await open(address + hash({ q: "аэропорт" }));
  await pin(page, ".hit");
  await page.evaluate(() => {
    const [pin] = JSON.parse(localStorage.getItem("tarazy:collection") ?? "[]");
    localStorage.setItem("tarazy:collection", JSON.stringify([{ ...pin, words: "слова, которых нет" }]));
  });
  await page.goto("about:blank");
  await page.goto(address + hash({ v: "collection" }));
  await page.getByRole("link", { name: "Открыть место" }).click();
  await page.locator(".reader-title").waitFor();
  assert.doesNotMatch(await page.evaluate(() => location.hash), /[&]p=/u);
});

scene("a place whose article is not here is shown as it was, without a place on this page", async ({ address, open }) => {
  const page = await open(address + hash({ q: "аэропорт" }));
  await pin(page, ".hit");
  await page.evaluate(() => {
    const [pin] = JSON.parse(localStorage.getItem("tarazy:collection") ?? "[]");
    localStorage.setItem("tarazy:collection", JSON.stringify([{ ...pin, doc: "elsewhere" }, { ...pin, start: pin.start + 1, words: "слова, которых нет" }]));
  });
  await page.goto("about:blank");
  await page.goto(address + hash({ v: "collection" }));
  await page.getByText("Этой публикации здесь нет").waitFor();
  await page.getByText("Этих слов в тексте публикации больше нет; показано").waitFor();
  assert.equal(await page.getByRole("link", { name: "Открыть место" }).count(), 1);
});

/** @param {Page} page @param {string} inside */
async function pin(page, inside) {
  const button = page.locator(inside).first().getByRole("button", { name: "В подборку" }).first();
  await button.click();
  await page.waitForFunction((element) => element?.getAttribute("aria-pressed") === "true", await button.elementHandle());
}

/** @param {Page} page @param {number} many @returns {Promise<string[]>} of the places, in their order */
async function words(page, many) {
  await page.locator(`.pin-item:nth-child(${many}):last-child`).waitFor();
  return page.locator(".pin-item blockquote").allTextContents();
}

/** @param {Page} page @param {import("playwright-core").Locator} button */
async function press(page, button) {
  await button.focus();
  await page.keyboard.press("Enter");
}

/** @param {Page} page @param {string} text */
async function told(page, text) {
  await page.getByRole("status").getByText(text, { exact: true }).waitFor({ state: "attached" });
}
