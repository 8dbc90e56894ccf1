import { scene } from "./scene.mjs";

scene("Back closes what was opened", async ({ address, open }) => {
  const page = await open(address);
  await page.getByRole("searchbox").fill("Токаев");
  await page.getByRole("link", { name: "Читать место" }).first().click();
  await page.locator(".reader").waitFor();
  await page.evaluate(() => history.back());
  await page.locator(".reader").waitFor({ state: "detached" });
  await page.locator(".hit mark").first().waitFor();
});
