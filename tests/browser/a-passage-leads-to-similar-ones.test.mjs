import assert from "node:assert/strict";
import { A, hash, scene } from "./scene.mjs";

scene("a passage leads to similar ones, in the address, and Back returns", async ({ address, open }) => {
  const page = await open(address + hash({ q: "Токаев", doc: A, p: "300-600" }));
  await page.getByRole("link", { name: "Похожие места" }).click();
  await page.locator(".hit mark").first().waitFor();
  await page.getByText("Основание:").waitFor();
  const again = await open(page.url());
  await again.locator(".hit mark").first().waitFor();
  await page.evaluate(() => history.back());
  await page.locator(".reader .place").first().waitFor();
  assert.equal(await page.getByRole("searchbox").inputValue(), "Токаев");
});
