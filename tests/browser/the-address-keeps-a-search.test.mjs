import assert from "node:assert/strict";
import { scene } from "./scene.mjs";

scene("the address keeps a search with its filters and order", async ({ address, open }) => {
  const page = await open(address);
  await page.getByRole("searchbox").fill("Токаев lang:ru");
  await page.getByLabel("Порядок").selectOption("oldest");
  await page.getByText("Публикации без даты стоят в конце").waitFor();
  const again = await open(page.url());
  await again.getByText("Публикации без даты стоят в конце").waitFor();
  assert.equal(await again.getByRole("searchbox").inputValue(), "Токаев lang:ru");
  assert.equal(await again.getByLabel("Порядок").inputValue(), "oldest");
  assert.equal(await again.getByRole("button", { name: "Убрать фильтр «язык: русский»" }).count(), 1);
});
