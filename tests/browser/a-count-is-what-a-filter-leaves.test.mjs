import assert from "node:assert/strict";
import { hash, scene } from "./scene.mjs";

scene("a value leaves as many articles as its count says", async ({ address, open }) => {
  const page = await open(address + hash({ q: "Токаев" }));
  await page.locator(".facet-value").first().waitFor();
  for (let at = 0; at < (await page.locator(".facet-value").count()); at += 1) {
    const value = page.locator(".facet-value").nth(at);
    const name = (await value.textContent()) ?? "";
    const count = Number(await value.locator(".number").textContent());
    await value.click();
    await page.getByRole("button", { name: /^Убрать фильтр/u }).waitFor();
    await page.waitForTimeout(150);
    assert.equal(await page.locator(".hit").count(), count, name);
    await page.evaluate(() => history.back());
    await page.getByRole("button", { name: /^Убрать фильтр/u }).waitFor({ state: "detached" });
  }
});
