import { scene, SCRIPT, STRICT } from "./scene.mjs";

scene("a strict policy and trusted types do not break the page", async ({ site }) => {
  const page = await site(`<tarazy-app></tarazy-app>${SCRIPT}`, {}, STRICT);
  await page.getByRole("searchbox").fill("Токаев");
  await page.getByRole("link", { name: "Читать место" }).first().click();
  await page.locator(".reader .place").first().waitFor();
});
