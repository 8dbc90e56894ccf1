import { A, B, hash, scene } from "./scene.mjs";

scene("a place opens beside the comparison, which stays", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }), { viewport: { width: 1280, height: 800 } });
  await page.getByRole("link", { name: "Открыть место" }).first().click();
  await page.locator(".reader .place").first().waitFor();
  await page.locator(".row").first().waitFor();
});
