import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";
import { holdSteps } from "./steps.mjs";

scene("on paper a comparison has its titles and rows, and no controls", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }));
  await page.locator(".row").first().waitFor();
  await page.emulateMedia({ media: "print" });
  for (const control of ["select", "button", "nav", ".row .go", ".export"]) {
    const shown = await page.locator(control).evaluateAll((found) => found.filter((one) => one.checkVisibility()).length);
    assert.equal(shown, 0, control);
  }
  for (const told of [".header", ".glance li", ".row blockquote"]) assert.equal(await page.locator(told).first().isVisible(), true, told);
});

scene("on paper the words that are links on a screen are words, also where they are buttons", async ({ address, open, site }) => {
  const page = await open(address + hash({ a: A, b: B }));
  const widget = await site(`<tarazy-compare a="${A}" b="${B}" loading="eager"></tarazy-compare><script src="dist/tarazy.js"></script>`);
  for (const shown of [page, widget]) {
    await shown.emulateMedia({ media: "print" });
    await shown.locator(".glance .go").first().waitFor();
    await shown.locator("tarazy-app, tarazy-compare").evaluate((element) => element.setAttribute("view", "facts"));
    await shown.locator(".in-sentence").first().waitFor();
    await shown.locator("tarazy-app, tarazy-compare").evaluate((element) => element.setAttribute("view", "texts"));
    await shown.locator(".row-number").first().waitFor();
    await shown.getByText("SHA-256 файла").first().waitFor();
  }
  await page.goto(address + hash({ q: "аэропорт" }));
  await page.locator(".hit .title").first().waitFor();
  for (const control of [".pick", ".sort", ".facets"]) assert.equal(await page.locator(control).first().isVisible(), false, control);
});

scene("what a long list has not drawn yet is on paper, too", async ({ address, open }) => {
  const page = await open("about:blank");
  await holdSteps(page);
  await page.goto(address + hash({ a: A, b: B }));
  await page.locator(".row").first().waitFor();
  const all = Number(await page.locator(".ledger .number").first().textContent());
  assert.ok(await page.locator(".row").count() < all);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.waitForFunction((all) => document.querySelector("tarazy-app")?.shadowRoot?.querySelectorAll(".row").length === all, all);
});

scene("lists inside of a list are on paper, too: all that is told of the data of both", async ({ address, open }) => {
  const page = await open("about:blank");
  await holdSteps(page);
  await page.goto(address + hash({ a: A, b: B, v: "facts" }));
  await page.locator(".beside .line").first().waitFor();
  assert.equal(await page.locator(".beside").count(), 1);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.waitForFunction(() => {
    const lists = [...(document.querySelector("tarazy-app")?.shadowRoot?.querySelectorAll(".beside") ?? [])];
    return lists.length > 1 && lists.every((list) => list.querySelectorAll(".line").length === Number(list.querySelector(".number")?.textContent));
  });
  assert.ok(await page.locator(".beside .line").count() > 6 * await page.locator(".beside").count(), "some list is long");
});
