import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("figures, dates and names of both articles stand side by side and open in the text", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B, v: "facts" }));
  const lines = page.locator(".line");
  await lines.first().waitFor();
  for (const line of await lines.all()) assert.deepEqual(await line.locator(".letter").allTextContents(), ["A", "B"]);
  const shared = page.locator(".line", { has: page.locator(".mention") }).first();
  assert.equal(await shared.locator(".missing").count(), 0, "what both name comes first");
  const figure = page.locator(".line .in-sentence").first();
  const words = await figure.textContent();
  await figure.click();
  const place = page.locator(".reader .place");
  await place.waitFor();
  assert.ok((await place.textContent())?.includes(words ?? "?"));
});
