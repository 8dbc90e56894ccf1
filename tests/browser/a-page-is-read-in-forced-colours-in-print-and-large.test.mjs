import assert from "node:assert/strict";
import { A, B, faults, hash, scene } from "./scene.mjs";

const SCREENS = [{ q: "аэропорт" }, { doc: A, p: "171-300" }, { a: A, b: B }, { v: "embed" }];

/** @param {import("playwright-core").Page} page */
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

scene("in forced colours nothing is lost: marks, chosen buttons and letters keep a shape", async ({ address, open }) => {
  const page = await open("about:blank", { forcedColors: "active" });
  for (const screen of SCREENS) {
    await page.goto("about:blank");
    await page.goto(address + hash(/** @type {any} */ (screen)));
    await page.locator(".hit mark, .reader .place, .row, .build-code").first().waitFor();
    assert.deepEqual(await faults(page), [], JSON.stringify(screen));
  }
  await page.goto(address + hash({ q: "аэропорт" }));
  const mark = page.locator(".hit mark").first();
  assert.match(await mark.evaluate((element) => getComputedStyle(element).textDecorationLine), /underline/u);
});

scene("at 400 % zoom and with twice the size of letters nothing scrolls sideways", async ({ address, open }) => {
  const page = await open("about:blank", { viewport: { width: 320, height: 256 } });
  for (const screen of SCREENS) {
    await page.goto("about:blank");
    await page.goto(address + hash(/** @type {any} */ (screen)));
    await page.locator(".hit mark, .reader .place, .row, .build-code").first().waitFor();
    assert.equal(await sideways(page), 0, JSON.stringify(screen));
    await page.evaluate(() => void (document.documentElement.style.fontSize = "200%"));
    assert.equal(await sideways(page), 0, `${JSON.stringify(screen)}, letters of 200 %`);
  }
});

scene("in print the words stay and the buttons go", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }));
  await page.locator(".row").first().waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".row blockquote").first().isVisible(), true);
  assert.equal(await page.locator("tarazy-app button:visible, tarazy-app select:visible, tarazy-app nav:visible").count(), 0);
});

scene("who asks for less motion gets none", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }), { reducedMotion: "reduce" });
  await page.locator(".row").first().waitFor();
  const moving = await page.evaluate(() => {
    const all = [...(document.querySelector("tarazy-app")?.shadowRoot?.querySelectorAll("*") ?? [])];
    return all.filter((element) => getComputedStyle(element).transitionDuration !== "0s" || getComputedStyle(element).animationName !== "none").map((element) => element.className);
  });
  assert.deepEqual(moving, []);
});
