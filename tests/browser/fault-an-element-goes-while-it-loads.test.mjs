import assert from "node:assert/strict";
import { hold, scene, SCRIPT } from "./scene.mjs";

scene("fault: elements moved, cloned and removed while the view loads: those on the page work, each once", async ({ site }) => {
  const page = await site("");
  const release = await hold(page, "**/tarazy-view.js");
  const tags = ["moved", "cloned", "removed"].map((id) => `<tarazy-search id="${id}" query="аэропорт" loading="eager" lang="ru"></tarazy-search>`).join("");
  await page.setContent(`<base href="${page.url()}"><main>${tags}</main><div id="elsewhere"></div>${SCRIPT}`);
  await page.evaluate(() => {
    const [moved, cloned, removed] = ["moved", "cloned", "removed"].map((id) => /** @type {Element} */ (document.getElementById(id)));
    document.querySelector("#elsewhere")?.append(/** @type {Element} */ (moved), /** @type {Node} */ (cloned?.cloneNode(true)));
    removed?.remove();
  });
  release();
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll("tarazy-search")];
    return elements.length === 3 && elements.every((element) => element.shadowRoot?.querySelector(".hit mark"));
  });
  assert.equal(await page.getByRole("searchbox").count(), 3);
});
