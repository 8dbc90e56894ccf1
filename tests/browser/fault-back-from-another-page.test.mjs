import assert from "node:assert/strict";
import { test } from "node:test";
import { listen } from "../../xtask/js/serve.mjs";
import { scene } from "./scene.mjs";
import { tries } from "./tries.mjs";
import { drivers, isThere, openWindow } from "./webdriver.mjs";

scene("fault: back from another page that loads anew, the search is as it was and goes on", async ({ address, open }) => {
  const page = await open(address);
  await page.getByRole("searchbox").fill("аэропорт");
  await page.locator(".hit mark").first().waitFor();
  await page.waitForFunction(() => location.hash.includes("q="));
  await page.goto(`${address}examples/plain.html`);
  await page.locator("tarazy-search input").first().waitFor();
  await page.goBack();
  await page.locator("tarazy-app .hit mark").first().waitFor();
  assert.equal(await page.getByRole("searchbox").inputValue(), "аэропорт");
});

for (const [name, driver] of Object.entries(drivers)) {
  test(`fault: in ${name} a page that was kept for Back answers again`, { skip: !isThere(driver) && `${driver.program} is not on PATH` }, tries(async (context) => {
    const server = await listen();
    const window = await openWindow(driver);
    try {
      await window.goto(server.url);
      assert.ok(await window.run(search, "аэропорт"));
      await window.run(() => void document.body.setAttribute("data-kept", "yes"));
      await window.goto(`${server.url}examples/plain.html`);
      await window.back();
      const kept = await window.run(returned);
      assert.ok(await window.run(search, "Алматы"));
      context.diagnostic(`${name}: the page was ${kept ? "kept" : "loaded anew"}`);
    } finally {
      await window.close();
      server.close();
    }
  }));
}

/** In the page: searches, and waits for what is found. */
async function search(/** @type {string} */ query) {
  for (let tries = 0; tries < 250; tries += 1) {
    const root = document.querySelector("tarazy-app")?.shadowRoot;
    const input = root?.querySelector("input");
    if (input && input.value !== query) {
      input.value = query;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    if ([...(root?.querySelectorAll(".hit mark") ?? [])].some((mark) => mark.textContent?.toLowerCase().startsWith(query.slice(0, 4).toLowerCase()))) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** In the page that is shown again: whether it is the one that was left. */
async function returned() {
  for (let tries = 0; tries < 250 && !document.querySelector("tarazy-app"); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  return document.body.getAttribute("data-kept") === "yes";
}
