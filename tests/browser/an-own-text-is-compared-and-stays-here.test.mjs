import assert from "node:assert/strict";
import { A, B, hash, invented, scene, SCRIPT, supply } from "./scene.mjs";

const TEXT = "Касым-Жомарт Токаев заявил, что в январе погибли 240 человек. Виновными он назвал террористов из других стран.";

scene("a text of one's own is pasted, compared, and sent nowhere", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, v: "rows" }));
  /** @type {string[]} */
  const sent = [];
  await page.getByText("Свой текст").first().click();
  await page.getByText("хранится только в этом браузере на этом компьютере").waitFor();
  page.on("request", (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.getByRole("textbox", { name: "Вставьте текст" }).fill(TEXT);
  await page.getByRole("button", { name: "Взять как B" }).click();
  await page.locator(".row").first().waitFor();
  assert.ok((await page.locator(".row").allTextContents()).some((row) => row.includes("240 человек")));
  assert.deepEqual(sent, ["GET /dist/tarazy-texts.wasm"]);
});

scene("a file of one's own is read, in an old encoding too, and articles near to it are offered", async ({ address, open }) => {
  const page = await open(address + hash({ v: "rows" }));
  await page.getByText("Свой текст").first().click();
  const bytes = Buffer.from([...`<html><head><title>x</title></head><body><p>${TEXT}</p></body>`].map((letter) => {
    const code = letter.charCodeAt(0);
    return code < 128 ? code : code === 0x2014 ? 0x97 : code - 0x350;
  }));
  await page.locator(".own input[type=file]").setInputFiles({ name: "own.html", mimeType: "text/html", buffer: bytes });
  await page.waitForFunction((text) => document.querySelector("tarazy-app")?.shadowRoot?.querySelector("textarea")?.value === text, TEXT);
  await page.getByRole("button", { name: "Взять как A" }).click();
  await page.locator(".nearest").getByRole("link").first().click();
  await page.locator(".row").first().waitFor();
  assert.equal(await page.locator(".header-a bdi").textContent().then((title) => TEXT.startsWith(title?.replace(/…$/u, "") ?? "?")), true);
});

scene("a text of one's own opens again after a reload, by its address, until it is removed from this computer", async ({ address, open }) => {
  const page = await open(address + hash({ b: B, v: "rows" }));
  await add(page);
  await page.locator(".row").first().waitFor();
  const own = await page.evaluate(() => location.hash);
  assert.match(own, /a=own-[\da-f]{12}&/u);
  await page.reload();
  await page.locator(".row").first().waitFor();
  assert.equal(await page.locator(".header-a .tag").textContent(), "свой текст");
  await page.getByText("Свой текст", { exact: true }).first().click();
  await page.getByRole("button", { name: /^Удалить с этого компьютера: Касым-Жомарт/u }).click();
  await page.locator(".row").first().waitFor({ state: "detached" });
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  assert.equal(await page.evaluate(() => document.querySelector("tarazy-app")?.shadowRoot?.activeElement?.localName), "summary", "the focus is kept");
  await page.goto("about:blank");
  await page.goto(address + own);
  await page.getByText("По этому адресу открывали собственный текст").waitFor();
});

scene("the address of a comparison with a text of somebody's own says that it is not here, until it is added again", async ({ address, open }) => {
  const first = await open(address + hash({ b: B, v: "rows" }));
  await add(first);
  await first.locator(".row").first().waitFor();
  const elsewhere = await open(address + await first.evaluate(() => location.hash));
  await elsewhere.getByText("По этому адресу открывали собственный текст").waitFor();
  await add(elsewhere);
  await elsewhere.locator(".row").first().waitFor();
  assert.equal(await elsewhere.getByRole("alert").count(), 0);
});

scene("a browser that keeps nothing is told of, and the text is compared all the same", async ({ address, open }) => {
  const page = await open("about:blank");
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", { get() {
      throw new DOMException("refused", "SecurityError");
    } });
  });
  await page.goto(address + hash({ b: B, v: "rows" }));
  await add(page);
  await page.locator(".row").first().waitFor();
  await page.getByText("Браузер не разрешил сохранить ваш текст").waitFor();
});

scene("a place of a text of one's own opens by its address after a reload", async ({ address, open }) => {
  const page = await open(address + hash({ b: B, v: "rows" }));
  await add(page);
  await page.locator(".cell-a").getByRole("link", { name: "Открыть место" }).first().click();
  await page.locator(".reader .place").first().waitFor();
  await page.reload();
  await page.locator(".reader .place").first().waitFor();
});

scene("of a text of one's own an archive on a server hears nothing, not even its name", async ({ address, site }) => {
  const id = "own-0123456789ab";
  const page = await site("");
  await page.evaluate(([id, text]) => {
    localStorage.setItem(`tarazy:${id}`, JSON.stringify({ title: { text, derived: true }, sha256: "" }));
    localStorage.setItem(`tarazy:words-${id}`, JSON.stringify(text));
  }, /** @type {const} */ ([id, TEXT]));
  await page.route("**/site.html", (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><link rel="icon" href="data:,"><tarazy-app url-state="hash"></tarazy-app>${SCRIPT}` }));
  /** @type {[string, Record<string, string>][]} */
  const states = [[".reader .text", { q: "мост", doc: id }], [".original-passage", { like: `0-20@${id}` }], [".own-kept bdi", { a: id, v: "rows" }], [".header-b", { a: id, b: "d" }]];
  for (const [end, state] of states) {
    await page.goto("about:blank");
    await page.goto(`${address}site.html${hash(state)}`);
    await page.locator("tarazy-app").waitFor();
    await supply(page, [invented({})]);
    await page.evaluate(() => {
      const app = /** @type {any} */ (document.querySelector("tarazy-app"));
      /** @type {string[]} */
      const heard = [];
      const { engine } = app;
      /** @param {string} name */
      const spied = (name) => [name, async (/** @type {any[]} */ ...given) => {
        heard.push(JSON.stringify(given));
        return engine[name](...given);
      }];
      app.engine = { ...engine, ...Object.fromEntries(["search", "related", "quotes", "show"].map(spied)) };
      Reflect.set(globalThis, "heard", heard);
    });
    await page.locator(end).first().waitFor({ state: "attached" });
    // What is asked after it is heard after it.
    await page.evaluate((later) => (location.hash = later), hash({ q: "река" }));
    await page.waitForFunction(() => Reflect.get(globalThis, "heard").some((/** @type {string} */ given) => given.includes("река")));
    /** @type {string[]} */
    const heard = await page.evaluate(() => Reflect.get(globalThis, "heard"));
    assert.deepEqual(heard.filter((given) => given.includes(id)), [], JSON.stringify(state));
  }
});

/** @param {import("playwright-core").Page} page */
async function add(page) {
  await page.getByText("Свой текст", { exact: true }).first().click();
  await page.getByRole("textbox", { name: "Вставьте текст" }).fill(TEXT);
  await page.getByRole("button", { name: "Взять как A" }).click();
}
