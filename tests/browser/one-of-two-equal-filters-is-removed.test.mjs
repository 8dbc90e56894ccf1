import assert from "node:assert/strict";
import { hash, scene } from "./scene.mjs";

scene("the chip that is pressed is the one that goes", async ({ address, open }) => {
  const page = await open(address + hash({ q: "title:lang:ru lang:ru Токаев" }));
  await page.getByRole("button", { name: "Убрать фильтр «язык: русский»" }).click();
  assert.equal(await page.getByRole("searchbox").inputValue(), "title:lang:ru Токаев");
});
