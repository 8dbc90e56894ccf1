import assert from "node:assert/strict";
import { scene } from "./scene.mjs";

scene("the keyboard alone goes from search to a place and back", async ({ address, open }) => {
  const page = await open(address);
  const search = page.getByRole("searchbox");
  await search.focus();
  await page.keyboard.type("аэропорт");
  await page.keyboard.press("Enter");
  await page.locator(".hit mark").first().waitFor();
  const link = page.getByRole("link", { name: "Читать место" }).first();
  for (let presses = 0; presses < 60 && !(await link.evaluate((element) => element.matches(":focus"))); presses += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".reader .place").first().waitFor();
  await page.keyboard.press("Shift+Tab");
  const close = page.getByRole("button", { name: /^Закрыть/u });
  for (let presses = 0; presses < 60 && !(await close.evaluate((element) => element.matches(":focus"))); presses += 1) await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator(".reader").waitFor({ state: "detached" });
  assert.equal(await link.evaluate((element) => element.matches(":focus")), true, "the focus is back where it was");
});
