import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { LONG, read } from "./long.mjs";
import { scene, SCRIPT, STRICT } from "./scene.mjs";

scene("a strict policy and trusted types do not break the page", async ({ site }) => {
  const page = await site(`<tarazy-app></tarazy-app>${SCRIPT}`, {}, STRICT);
  await page.getByRole("searchbox").fill("Токаев");
  await page.getByRole("link", { name: "Читать место" }).first().click();
  await page.locator(".reader .place").first().waitFor();
});

scene("under trusted types a long text is read in the page, which one line of the console tells once", async ({ site }) => {
  const page = await site(`<tarazy-app></tarazy-app>${SCRIPT}`, {}, STRICT);
  await page.evaluate(() => {
    Reflect.set(globalThis, "reports", 0);
    addEventListener("securitypolicyviolation", () => Reflect.set(globalThis, "reports", Reflect.get(globalThis, "reports") + 1));
  });
  assert.deepEqual([await read(page, LONG), await read(page, `${LONG}${LONG}`)], [60, 120]);
  assert.equal(page.workers().length, 0);
  await page.waitForFunction(() => Reflect.get(globalThis, "reports") === 1);
}, [/TrustedScriptURL/u]);

scene("under trusted types a script that never tries a worker reports nothing of a long text", async ({ site }) => {
  const page = await site(`<tarazy-app></tarazy-app>${SCRIPT.replace(".js", ".js?worker=no")}`, {}, STRICT);
  assert.equal(await read(page, LONG), 60);
});

scene("the examples of strict sites report nothing of a long text, with the headers that they name", async ({ address, open }) => {
  const told = await readFile(new URL("../../www/examples/_headers", import.meta.url), "utf8");
  const workers = [];
  for (const [, example = "", policy = ""] of told.matchAll(/^\/(\S+)\n {2}Content-Security-Policy: (.+)$/gmu)) {
    const page = await open("about:blank");
    await page.route(`**/${example}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
    });
    await page.goto(address + example);
    assert.equal(await read(page, LONG), 60);
    workers.push(page.workers().length > 0);
  }
  assert.deepEqual(workers, [true, false]);
});

scene("a script from elsewhere reads a long text beside the page where the policy lets a worker be made of its source", async ({ address, site }) => {
  const elsewhere = "https://scripts.example";
  const policy = `default-src 'none'; script-src ${elsewhere} 'wasm-unsafe-eval'; connect-src ${elsewhere}; img-src data:; worker-src blob:`;
  const page = await site("", {}, policy);
  await page.route(`${elsewhere}/**`, async (route) => {
    const response = await route.fetch({ url: address + new URL(route.request().url()).pathname.slice(1) });
    await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
  });
  await page.evaluate((src) => {
    document.body.append(document.createElement("tarazy-app"), Object.assign(document.createElement("script"), { src }));
    return customElements.whenDefined("tarazy-app");
  }, `${elsewhere}/dist/tarazy.js`);
  assert.equal(await read(page, LONG), 60);
  assert.equal(page.workers().length, 1);
});
