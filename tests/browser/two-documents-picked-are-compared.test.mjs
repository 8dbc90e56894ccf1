import { scene } from "./scene.mjs";

scene("two documents picked from the list are compared", async ({ address, open }) => {
  const page = await open(address);
  await page.getByRole("button", { name: /^A: взять/u }).first().click();
  await page.getByRole("button", { name: /^B: взять/u }).last().click();
  await page.getByRole("link", { name: "Сравнить A и B" }).click();
  await page.locator(".row").first().waitFor();
});
