import assert from "node:assert/strict";
import { hash, scene } from "./scene.mjs";

scene("a speaker is found by any form of the name, and the address keeps it", async ({ address, open }) => {
  const page = await open(address + hash({ v: "quotes" }));
  await page.getByRole("searchbox").fill("токаева");
  await page.keyboard.press("Enter");
  await page.locator(".said-name", { hasText: /То[кқ]аев|Tokayev/u }).waitFor();
  const again = await open(page.url());
  await again.locator(".said-name").first().waitFor();
  assert.equal(await again.locator(".said-name").count(), 1);
});
