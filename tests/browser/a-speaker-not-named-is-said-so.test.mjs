import assert from "node:assert/strict";
import { hash, scene } from "./scene.mjs";

scene("a speaker who is not named is said so and can be chosen", async ({ address, open }) => {
  const page = await open(address + hash({ v: "quotes" }));
  const unknown = page.locator(".speakers").getByRole("button", { name: /^Говорящий не установлен/u });
  const count = Number(await unknown.locator(".number").textContent());
  await unknown.focus();
  await page.keyboard.press("Enter");
  await page.locator(".said-name.missing").waitFor();
  assert.equal(await page.locator(".said-name").count(), 1);
  assert.equal(await page.locator(".said blockquote").count(), count);
});
