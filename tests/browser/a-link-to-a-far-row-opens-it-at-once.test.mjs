import assert from "node:assert/strict";
import { hash, scene } from "./scene.mjs";
import { holdSteps, letStepsGo } from "./steps.mjs";
import { weighed } from "./weighed.mjs";

const ROWS = 300;

scene("a link to a far row draws that row before the others, and it stays where it is when they come", async ({ address, open }) => {
  const page = await open("about:blank");
  await weighed(page, ROWS / 3);
  await holdSteps(page);
  await page.goto(address + hash({ a: "d-first", b: "d-second", v: "rows", row: "280" }));
  const heading = page.locator(".row-heading:focus");
  await heading.waitFor();
  assert.equal(await heading.getAttribute("data-row"), "280");
  assert.ok(await page.locator(".row").count() < 30, "only what is near is drawn");
  const before = await heading.boundingBox();
  await letStepsGo(page);
  await page.waitForFunction((all) => document.querySelector("tarazy-app")?.shadowRoot?.querySelectorAll(".row").length === all, ROWS);
  const numbers = await page.locator(".row-heading").evaluateAll((all) => all.map((one) => Number(one.getAttribute("data-row"))));
  assert.deepEqual(numbers, Array.from({ length: ROWS }, (_, at) => at + 1), "in their order");
  const moved = Math.abs(((await heading.boundingBox())?.y ?? 0) - (before?.y ?? 1000));
  assert.ok(moved < 3, `moved by ${moved} pixels`);
});
