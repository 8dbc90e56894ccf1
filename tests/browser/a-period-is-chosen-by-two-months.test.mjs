import assert from "node:assert/strict";
import { hash, scene } from "./scene.mjs";

scene("a period is chosen by two months and removed by its chip", async ({ address, open }) => {
  const page = await open(address + hash({ q: "Токаев" }));
  await page.getByLabel("с", { exact: true }).fill("2022-01");
  await page.getByText("дата: январь 2022 — …").waitFor();
  await page.getByLabel("по", { exact: true }).fill("2022-02");
  await page.getByText("дата: январь 2022 — февраль 2022").waitFor();
  assert.equal(await page.getByRole("searchbox").inputValue(), "Токаев date:2022-01..2022-02");
  await page.getByRole("heading", { name: "Найдены 3 публикации" }).waitFor();
  await page.getByRole("button", { name: /^Убрать фильтр/u }).click();
  await page.getByRole("heading", { name: "Найдено 6 публикаций" }).waitFor();
  assert.equal(await page.getByLabel("с", { exact: true }).inputValue(), "");
});
