import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

const TEXT = "Касым-Жомарт Токаев заявил, что в январе погибли 240 человек. Виновными он назвал террористов из других стран.";

scene("a text of one's own is pasted, compared, and sent nowhere", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, v: "rows" }));
  /** @type {string[]} */
  const sent = [];
  await page.getByText("Свой текст").first().click();
  await page.getByText("остаётся на этом компьютере").waitFor();
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

scene("the address of a comparison with a text of somebody's own says that it is not here, until it is added again", async ({ address, open }) => {
  const page = await open(address + hash({ a: "own-1", b: B }));
  await page.getByText("По этому адресу сравнивали свой текст").waitFor();
  await page.getByText("Свой текст").first().click();
  await page.getByRole("textbox", { name: "Вставьте текст" }).fill(TEXT);
  await page.getByRole("button", { name: "Взять как A" }).click();
  await page.locator(".row").first().waitFor();
  assert.equal(await page.getByRole("alert").count(), 0);
});
