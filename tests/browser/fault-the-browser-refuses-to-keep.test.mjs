import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

/** @import { Page } from "playwright-core" */

/** A browser whose storage answers every question with an error, as in a frame without rights. */
async function refused(/** @type {Page} */ page) {
  await page.addInitScript(() => Object.defineProperty(globalThis, "localStorage", {
    get() {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  }));
}

scene("fault: storage is refused: a place is collected for this visit, and this is told", async ({ address, open }) => {
  const page = await open("about:blank");
  await refused(page);
  await page.goto(address + hash({ q: "аэропорт" }));
  await page.locator(".hit").first().getByRole("button", { name: "В подборку" }).first().click();
  await page.locator(".hit .pin[aria-pressed=true]").first().waitFor();
  await page.getByRole("link", { name: "Подборка" }).click();
  await page.locator(".pin-item").waitFor();
  await page.getByText("Браузер не разрешил сохранить подборку").waitFor();
});

scene("fault: storage is refused: an own text is compared for this visit, and this is told", async ({ address, open }) => {
  const page = await open("about:blank");
  await refused(page);
  await page.goto(address + hash({ a: A, b: B }));
  await page.locator("summary", { hasText: "Свой текст" }).click();
  await page.getByLabel("Вставьте текст").fill("Мост закрыт. Погибли три человека.");
  await page.getByRole("button", { name: "Взять как A" }).click();
  await page.waitForFunction(() => location.hash.includes("a=own-"));
  await page.getByText("Браузер не разрешил сохранить ваш текст").waitFor();
  await page.locator(".header-a").getByText("Мост закрыт").waitFor();
  await page.locator(".row, .sentence").first().waitFor();
  assert.equal(await page.getByRole("alert").count(), 0);
});

scene("fault: the clipboard is refused: the text is laid ready, selected", async ({ address, open }) => {
  const page = await open("about:blank");
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", {
    value: { writeText: () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError")) },
  }));
  await page.goto(address + hash({ q: "аэропорт" }));
  await page.locator(".hit").getByRole("button", { name: "Копировать с источником" }).first().click();
  const area = page.getByRole("textbox", { name: /Ctrl\+C/u });
  await area.waitFor();
  const selected = await area.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (element);
    return element.matches(":focus") && value !== "" && selectionStart === 0 && selectionEnd === value.length;
  });
  assert.equal(selected, true);
});
