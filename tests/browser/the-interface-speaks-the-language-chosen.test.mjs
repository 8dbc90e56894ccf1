import assert from "node:assert/strict";
import { A, hash, scene } from "./scene.mjs";

scene("the interface speaks the language chosen, texts keep their own", async ({ address, open }) => {
  const page = await open(address + hash({ doc: A }));
  await page.getByRole("button", { name: "Қазақша" }).click();
  await page.getByText("2022 жылғы қаңтар").first().waitFor();
  assert.equal(await page.locator(".desk").getAttribute("lang"), "kk");
  assert.equal(await page.locator(".reader .text").getAttribute("lang"), "ru");
});
