import assert from "node:assert/strict";
import { A, B, scene, SCRIPT } from "./scene.mjs";

scene("a listener forbids to copy, to download and to open, and is told what", async ({ site }) => {
  const page = await site(`<tarazy-compare a="${A}" b="${B}"></tarazy-compare>${SCRIPT}`, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.evaluate(() => {
    /** @type {any[]} */
    const told = [];
    Reflect.set(globalThis, "told", told);
    for (const name of ["tarazy-copy", "tarazy-export", "tarazy-select"]) {
      addEventListener(name, (event) => {
        event.preventDefault();
        told.push([name, /** @type {CustomEvent} */ (event).detail]);
      });
    }
  });
  await page.getByRole("button", { name: "Копировать пару с источниками" }).first().click();
  await page.getByText("Скачать сравнение").click();
  await page.getByRole("button", { name: "CSV" }).click();
  await page.getByRole("button", { name: "Открыть место" }).first().click();
  const told = await page.evaluate(() => Reflect.get(globalThis, "told"));
  assert.deepEqual(told.map((/** @type {any} */ [name]) => name), ["tarazy-copy", "tarazy-export", "tarazy-select"]);
  assert.ok(told[0][1].text.length > 50);
  assert.equal(told[1][1].format, "csv");
  assert.equal(await page.locator(".copied, .reader").count(), 0);
});
