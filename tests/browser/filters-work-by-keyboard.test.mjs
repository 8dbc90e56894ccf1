import assert from "node:assert/strict";
import { hash, scene } from "./scene.mjs";

scene("filters work by keyboard and keep the focus", async ({ address, open }) => {
  const page = await open(address + hash({ q: "Токаев" }));
  const value = page.getByRole("button", { name: /^цитаты и пересказ речи/u });
  await value.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Убрать фильтр/u }).waitFor();
  assert.equal(await page.getByRole("searchbox").inputValue(), "Токаев statement:quote");
  assert.equal(await value.getAttribute("aria-pressed"), "true");
  assert.equal(await value.evaluate((element) => element.matches(":focus")), true);
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: /^Убрать фильтр/u }).waitFor({ state: "detached" });
});
