import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { scene } from "./scene.mjs";

const PARENT = "../../";

/** Blocks of HTML that a reader may paste, of the documents about embedding. */
async function snippets() {
  const texts = await Promise.all(["README.md", "docs/embedding.md"].map((name) => readFile(new URL(PARENT + name, import.meta.url), "utf8")));
  return texts.flatMap((text) => [...text.matchAll(/^```html\n([^]+?)^```/gmu)].map(([, block = ""]) => block));
}

/** Where the server of the tests has what a site has in `/tarazy/`. @param {string} snippet */
const here = (snippet) => snippet.replaceAll("/tarazy/", "dist/");

scene("every snippet of the documents, in an empty page, becomes elements that are ready", async ({ site }) => {
  const all = await snippets();
  assert.ok(all.length >= 3, `${all.length}`);
  for (const snippet of all) {
    const page = await site(here(snippet));
    const tags = [...snippet.matchAll(/<(tarazy-[a-z]+)/gu)].map(([, tag = ""]) => tag);
    for (const tag of tags) {
      const element = page.locator(tag);
      await element.scrollIntoViewIfNeeded();
      await element.evaluate((target) => Reflect.get(target, "ready"));
    }
    const framed = snippet.includes("<iframe");
    if (framed) await page.frameLocator("iframe").locator(".count").first().waitFor();
    assert.ok(framed || tags.length > 0, snippet);
    assert.equal(await page.locator("[role=alert]").count(), 0);
  }
});

scene("what the README says to paste shows a search, a comparison and the words quoted", async ({ site }) => {
  const [first = ""] = await snippets();
  const page = await site(here(first));
  await page.locator("tarazy-search input[type=search]").fill("аэропорт");
  await page.locator("tarazy-search .hit mark").first().waitFor();
  await page.locator("tarazy-compare").scrollIntoViewIfNeeded();
  await page.locator("tarazy-compare .row").first().waitFor();
  await page.locator("tarazy-quote").scrollIntoViewIfNeeded();
  assert.match((await page.locator("tarazy-quote blockquote[part]").textContent()) ?? "", /международное расследование/u);
  assert.equal(await page.locator("tarazy-quote [part=note]").count(), 0);
});
