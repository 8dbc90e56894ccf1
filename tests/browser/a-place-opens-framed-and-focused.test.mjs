import assert from "node:assert/strict";
import { scene } from "./scene.mjs";

scene("a place opens framed and focused", async ({ address, open }) => {
  const page = await open(address);
  await page.getByRole("searchbox").fill("аэропорт");
  await page.getByRole("link", { name: "Читать место" }).first().click();
  const place = page.locator(".reader .place").first();
  await place.waitFor();
  assert.equal(await place.evaluate((element) => element.matches(":focus")), true);
  const box = await place.boundingBox();
  assert.ok(box && box.y >= 0 && box.y < 720, "the place is in view");
});
