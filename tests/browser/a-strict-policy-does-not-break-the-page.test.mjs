import { scene, SCRIPT } from "./scene.mjs";

const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";

scene("a strict policy and trusted types do not break the page", async ({ site }) => {
  const page = await site(`<tarazy-app></tarazy-app>${SCRIPT}`, {}, STRICT);
  await page.getByRole("searchbox").fill("Токаев");
  await page.getByRole("link", { name: "Читать место" }).first().click();
  await page.locator(".reader .place").first().waitFor();
});
