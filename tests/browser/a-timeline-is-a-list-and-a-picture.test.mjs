import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("a timeline is a list and a picture of it, with an unknown date said to be unknown", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B, v: "time" }), { viewport: { width: 360, height: 740 } });
  const moments = page.locator(".moment");
  await moments.nth(10).waitFor();
  const dates = await moments.locator("time").allTextContents();
  const drawn = await page.locator(".picture svg > g > text").allTextContents();
  assert.deepEqual(drawn.map((words) => words.replace(/ — вышла [AB]$/u, "").replace(/ —(?=\d)/u, " — ")), [...dates, "дата не указана"]);
  assert.match((await moments.last().textContent()) ?? "", /^дата не указанаB публикация вышла$/u);
  const box = await page.locator(".picture svg").evaluate((svg) => [...svg.querySelectorAll("text")].every((text) => text.getBoundingClientRect().right <= innerWidth));
  assert.equal(box, true, "nothing is cut on a phone");
});
