import assert from "node:assert/strict";
import { hold, scene, SCRIPT } from "./scene.mjs";

scene("a search right after another source was given is not answered by the one before", async ({ site }) => {
  const page = await site(`<tarazy-search>Все публикации</tarazy-search>${SCRIPT}`);
  await page.getByRole("searchbox").waitFor();
  const release = await hold(page, "**/other.pack");
  const begun = page.waitForRequest("**/other.pack");
  await page.evaluate(() => {
    const element = /** @type {HTMLElement} */ (document.querySelector("tarazy-search"));
    element.addEventListener("tarazy-search", () => element.setAttribute("data-answered", ""));
    element.setAttribute("src", "other.pack");
    element.setAttribute("query", "аэропорт");
  });
  await begun;
  await page.getByRole("status").getByText("Загружаем публикации").waitFor();
  await page.getByText("Все публикации").waitFor();
  release();
  await page.getByRole("alert").getByText("pack-missing").waitFor();
  assert.equal(await page.locator("[data-answered]").count(), 0);
}, [/404/u, /other\.pack/u]);
