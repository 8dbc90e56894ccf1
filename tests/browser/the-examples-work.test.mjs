import assert from "node:assert/strict";
import { faults, scene, STRICT } from "./scene.mjs";

scene("the example of an article works, and nothing in it moves while it loads", async ({ address, open }) => {
  const page = await open("about:blank", { viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    Reflect.set(globalThis, "shift", 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Reflect.set(globalThis, "shift", Reflect.get(globalThis, "shift") + Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`${address}examples/plain.html`);
  await page.locator("tarazy-search input").first().waitFor();
  assert.match((await page.locator("tarazy-quote blockquote[part]").textContent()) ?? "", /расследование/u);
  assert.equal(await page.locator("tarazy-quote .notes").count(), 0);
  await page.locator("tarazy-compare").scrollIntoViewIfNeeded();
  await page.locator("tarazy-compare .row").first().waitFor();
  assert.equal(await page.evaluate(() => Reflect.get(globalThis, "shift")), 0);
  const below = () => document.documentElement.scrollHeight - Number(document.querySelector("main")?.getBoundingClientRect().bottom) - scrollY;
  assert.ok((await page.evaluate(below)) < 100, "what an element holds and does not show makes the page no longer");
  assert.deepEqual(await faults(page), []);
});

scene("the example of an article works under the strictest policy, sent as a header", async ({ address, open }) => {
  const page = await open("about:blank");
  await page.route("**/plain.html", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": STRICT } });
  });
  await page.goto(`${address}examples/plain.html`);
  await page.locator("tarazy-quote blockquote[part]").waitFor();
  await page.locator("tarazy-compare").scrollIntoViewIfNeeded();
  await page.locator("tarazy-compare .row").first().waitFor();
});

scene("the example of a hostile site works", async ({ address, open }) => {
  const page = await open(`${address}examples/hostile.html`);
  await page.locator(".hit mark").first().waitFor();
  const [button, heading] = [page.locator("tarazy-search button.primary"), page.locator("tarazy-search .name")];
  assert.ok(Number((await button.boundingBox())?.height) > 30);
  assert.equal(await heading.isVisible(), true);
  await page.locator("tarazy-compare .row").first().waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
});

scene("the example of a page from right to left works", async ({ address, open }) => {
  const page = await open(`${address}examples/rtl.html`, { viewport: { width: 320, height: 600 } });
  await page.locator(".hit mark").first().waitFor();
  const [quote, host] = [page.locator("tarazy-quote figure"), page.locator("tarazy-quote")];
  await quote.waitFor();
  assert.equal(await host.evaluate((element) => getComputedStyle(element).direction), "rtl");
  assert.equal(await page.locator("tarazy-quote blockquote").evaluate((element) => getComputedStyle(element).direction), "ltr");
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
});

scene("the example of two on a page keeps both in the address", async ({ address, open }) => {
  const page = await open(`${address}examples/two.html`);
  await page.getByRole("searchbox").nth(1).waitFor();
  for (const [at, query] of [[0, "Toqaev"], [1, "airport"]]) await page.getByRole("searchbox").nth(Number(at)).fill(String(query));
  await page.waitForFunction(() => location.hash.includes("one.q=Toqaev") && location.hash.includes("two.q=airport"));
  await page.locator("tarazy-quote").scrollIntoViewIfNeeded();
  await page.locator("tarazy-quote blockquote[part]").waitFor();
  assert.deepEqual(await faults(page), []);
});

scene("the example of a frame without rights works, and the frame gets the height of what it holds", async ({ address, open }) => {
  const page = await open(`${address}examples/frame.html`);
  const frame = page.frameLocator("iframe");
  await frame.locator(".hit mark").first().waitFor();
  const inside = async () => Math.ceil(await frame.locator("main").evaluate((element) => element.getBoundingClientRect().height));
  await page.waitForFunction((height) => Math.abs(Number(document.querySelector("iframe")?.clientHeight) - height) < 2, await inside());
});
