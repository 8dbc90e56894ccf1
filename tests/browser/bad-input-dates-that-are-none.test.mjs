import assert from "node:assert/strict";
import { hash, scene } from "./scene.mjs";

scene("bad input: dates in the wrong order are put right, and what is no date is told", async ({ address, open }) => {
  const page = await open(address + hash({ q: "date:2022-12..2022-01 Токаев" }));
  await page.locator(".hit mark").first().waitFor();
  for (const date of ["0", "завтра"]) {
    await page.getByRole("searchbox").fill(`date:${date} Токаев`);
    await page.locator(".notes", { hasText: "понять не удалось" }).waitFor();
    assert.ok((await page.locator(".hit").count()) > 0, date);
  }
});
