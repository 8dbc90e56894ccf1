import { scene } from "./scene.mjs";
import { fileAddress } from "./rig.mjs";

scene("a double click opens the whole page", async ({ open }) => {
  const page = await open(fileAddress);
  await page.getByRole("searchbox").fill("Токаев");
  await page.locator(".hit mark").first().waitFor();
});
