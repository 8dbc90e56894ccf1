import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("both texts bear the numbers of their rows, and a number brings both to its places", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B, v: "texts", f: "differences" }));
  const columns = page.locator(".column");
  const number = columns.nth(1).locator(".row-number").first();
  await number.waitFor();
  const row = await number.textContent();
  await number.click();
  await page.locator(".row-heading", { hasText: `${row}. ` }).waitFor();
  for (const column of await columns.all()) {
    const inside = await column.locator(".place").first().evaluate((place) => {
      const box = place.closest(".scroll")?.getBoundingClientRect();
      const { top } = place.getBoundingClientRect();
      return box && top >= box.top && top < box.bottom;
    });
    assert.equal(inside, true);
  }
});

scene("of the texts only the words of one speaker are shown, or one text", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B, v: "texts" }));
  await page.getByLabel("Показать:").selectOption({ label: "Говорит: МВД" });
  const columns = page.locator(".column .text, .column .missing");
  assert.match((await columns.first().textContent()) ?? "", /МВД сообщило/u);
  assert.equal(await columns.nth(1).textContent(), "Такого в этом тексте нет.");
  await page.getByRole("button", { name: "Публикация B" }).click();
  assert.equal(await page.locator(".column").count(), 1);
});

scene("a column that is scrolled takes the other along to the place of the same row", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B, v: "texts", f: "changed" }), { viewport: { width: 360, height: 500 } });
  await page.getByLabel(/прокручивать вместе/u).check();
  const [first, second] = [page.locator(".column .scroll").first(), page.locator(".column .scroll").nth(1)];
  const before = await second.evaluate((column) => (column.scrollTop = 0));
  await first.hover();
  await page.mouse.wheel(0, 5000);
  await page.waitForFunction((top) => (document.querySelector("tarazy-app")?.shadowRoot?.querySelectorAll(".column .scroll")[1]?.scrollTop ?? top) > top, before);
});
