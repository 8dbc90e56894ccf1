import assert from "node:assert/strict";
import { scene } from "./scene.mjs";

scene("bad input: what others keep in the address stays, the first of two equal keys counts, and a megabyte is left alone", async ({ address, open }) => {
  const page = await open(`${address}#menu=open&tarazy=1&q=${encodeURIComponent("аэропорт")}&q=second`);
  await page.locator(".hit mark").first().waitFor();
  assert.equal(await page.getByRole("searchbox").inputValue(), "аэропорт");
  await page.getByRole("searchbox").fill("Токаев");
  await page.waitForFunction((query) => location.hash.includes(query), encodeURIComponent("Токаев"));
  assert.match(page.url(), /#menu=open&tarazy=1&q=[^&]+$/u);
  const long = await open(`${address}#tarazy=1&q=${"x".repeat(1_000_000)}`);
  await long.getByRole("searchbox").waitFor();
  assert.equal(await long.getByRole("searchbox").inputValue(), "");
});
