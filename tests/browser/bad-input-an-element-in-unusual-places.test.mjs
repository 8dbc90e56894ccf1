import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("bad input: an element cloned, hidden, in a template or in an inert dialog works when it is shown", async ({ site }) => {
  const page = await site(`<tarazy-search query="аэропорт"></tarazy-search><div id="hidden" style="display:none"><tarazy-search></tarazy-search></div>
    <template><tarazy-search></tarazy-search></template><dialog inert><tarazy-search></tarazy-search></dialog>${SCRIPT}`);
  await page.locator(".hit mark").first().waitFor();
  assert.equal(await page.locator("tarazy-search").count(), 3);
  assert.equal(await page.locator("tarazy-search input[type=search]").count(), 1);
  await page.evaluate(() => {
    const [first] = document.querySelectorAll("tarazy-search");
    document.body.append(/** @type {Node} */ (first?.cloneNode(true)), /** @type {HTMLTemplateElement} */ (document.querySelector("template")).content);
    /** @type {HTMLElement} */ (document.querySelector("#hidden")).style.display = "block";
    const dialog = /** @type {HTMLDialogElement} */ (document.querySelector("dialog"));
    dialog.inert = false;
    dialog.show();
  });
  await page.waitForFunction(() => [...document.querySelectorAll("tarazy-search")].filter((element) => element.shadowRoot?.querySelector("input")).length === 5);
  assert.equal(await page.getByRole("searchbox").nth(3).inputValue(), "аэропорт");
});
