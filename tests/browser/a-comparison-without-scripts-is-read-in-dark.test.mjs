import assert from "node:assert/strict";
import { A, B, faults, hash, scene } from "./scene.mjs";

scene("a page without scripts that was downloaded is read in the colours of its reader", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }));
  await page.locator(".row").first().waitFor();
  const html = await page.evaluate(() => /** @type {any} */ (document.querySelector("tarazy-app")).export("html"));
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    const copy = await open("about:blank", { colorScheme });
    await copy.route("**/copy.html", (route) => route.fulfill({ contentType: "text/html", body: html.replace("<title>", '<link rel="icon" href="data:,"><title>') }));
    await copy.goto(`${address}copy.html`);
    const colour = await copy.evaluate(() => getComputedStyle(document.body).color);
    assert.equal(colour, colorScheme === "dark" ? "rgb(255, 255, 255)" : "rgb(0, 0, 0)");
    assert.deepEqual((await faults(copy)).filter((/** @type {string} */ fault) => fault.startsWith("color-contrast")), []);
  }
});
