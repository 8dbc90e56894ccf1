import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("a dispute inside one article stands on its side, with both voices", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }));
  await page.locator(".row").first().waitFor();
  const rows = await page.locator(".row").all();
  const sides = rows.map(async (row) => (await row.locator(".side .letter").allTextContents()).join());
  const letters = await Promise.all(sides);
  const inside = rows.filter((_, at) => letters[at] === "A,A");
  assert.notEqual(inside.length, 0);
  for (const row of inside) {
    assert.equal(await row.locator(".cell:has(blockquote[lang=ru])").count(), 2);
    assert.equal(await row.locator(".absent").count(), 0);
  }
  const glances = await page.locator(".glance li").allTextContents();
  assert.ok(glances.some((told) => /A — .*; A — /.test(told)));
});
