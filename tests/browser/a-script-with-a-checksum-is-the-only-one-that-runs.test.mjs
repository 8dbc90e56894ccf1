import assert from "node:assert/strict";
import { A, B, hash, hold, scene, STRICT } from "./scene.mjs";

/**
 * The tag that the builder writes when it is asked for a checksum.
 * @param {string} address
 * @param {(address: string) => Promise<import("playwright-core").Page>} open
 */
async function tag(address, open) {
  const page = await open(address + hash({ v: "embed", a: A, b: B }));
  const code = page.locator(".build-code textarea").first();
  assert.doesNotMatch(await code.inputValue(), /integrity/u);
  await page.getByLabel("Только этот файл скрипта (integrity)").check();
  await page.getByText("другой файл браузер не запустит").waitFor();
  await page.getByRole("button", { name: "рамка" }).click();
  await page.waitForFunction(() => /frame\.js" integrity="sha384-/u.test(document.querySelector("tarazy-app")?.shadowRoot?.querySelector("textarea")?.value ?? ""));
  await page.getByRole("button", { name: "тег", exact: true }).click();
  await page.waitForFunction(() => /tarazy\.js" integrity="sha384-/u.test(document.querySelector("tarazy-app")?.shadowRoot?.querySelector("textarea")?.value ?? ""));
  return (await code.inputValue()).replaceAll("/tarazy/", "/dist/");
}

scene("a script with the checksum that the builder wrote runs", async ({ address, open, site }) => {
  const copy = await site(await tag(address, open), {}, STRICT);
  await copy.locator("tarazy-compare .row").first().waitFor({ state: "attached" });
});

scene("a script that is not of the checksum does not run, and what stood inside stays", async ({ address, open, site }) => {
  const snippet = await tag(address, open);
  const copy = await site("");
  await copy.route("**/dist/tarazy.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}//` });
  });
  await copy.route("**/site.html", (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${snippet}` }));
  await copy.reload({ waitUntil: "load" });
  assert.equal(await copy.evaluate(() => customElements.get("tarazy-compare")), undefined);
  assert.equal(await copy.locator("tarazy-compare li").first().isVisible(), true);
}, [/integrity/u]);

scene("while the checksum asked for is not there, there is no code to copy without it", async ({ address, open }) => {
  const page = await open(address + hash({ v: "embed", a: A, b: B }));
  const scripts = () => page.locator(".build-code textarea").evaluateAll((all) => all.map((one) => /** @type {HTMLTextAreaElement} */ (one).value).filter((text) => text.includes("<script")));
  await page.locator(".build-code textarea").first().waitFor();
  assert.equal((await scripts()).length, 1);
  const release = await hold(page, "**/dist/tarazy.js");
  const asked = page.waitForRequest("**/dist/tarazy.js");
  await page.getByLabel("Только этот файл скрипта (integrity)").check();
  await asked;
  assert.deepEqual(await scripts(), []);
  release();
  await page.getByText("другой файл браузер не запустит").waitFor();
  assert.match((await scripts()).join(""), /integrity="sha384-/u);
});
