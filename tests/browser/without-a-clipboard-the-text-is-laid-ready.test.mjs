import assert from "node:assert/strict";
import { scene } from "./scene.mjs";

scene("without a clipboard the citation is laid ready, selected, and Escape goes back", async ({ address, open }) => {
  const page = await open("about:blank");
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto(address);
  await page.getByRole("searchbox").fill("аэропорт");
  const button = page.locator(".hit").getByRole("button", { name: "Копировать с источником" }).first();
  await button.click();
  const area = page.getByRole("textbox", { name: /Ctrl\+C/u });
  await area.waitFor();
  const selected = await area.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (element);
    return element.matches(":focus") && selectionStart === 0 && selectionEnd === value.length && value.startsWith("«");
  });
  assert.equal(selected, true);
  await page.keyboard.press("Escape");
  await area.waitFor({ state: "detached" });
  assert.equal(await button.evaluate((element) => element.matches(":focus")), true);
  await page.keyboard.press("Enter");
  await area.waitFor();
  await page.keyboard.press("Control+C");
  await page.locator(".copied").waitFor();
  assert.equal(await area.count(), 0);
});
