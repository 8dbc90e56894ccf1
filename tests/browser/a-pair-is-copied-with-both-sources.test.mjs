import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("a pair is copied with both sources, marked as found by a machine", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }), { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: "Копировать пару с источниками" }).first().click();
  await page.locator(".copied").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(text, /Найдено программой/u);
  assert.deepEqual([A, B].filter((id) => !text.includes(`doc=${id}`)), []);
});
