import { scene } from "./scene.mjs";

scene("nothing found says what was searched", async ({ address, open }) => {
  const page = await open(address);
  await page.getByRole("searchbox").fill("фываолдж");
  await page.getByRole("heading", { name: "По запросу «фываолдж» ничего не найдено" }).waitFor();
});
