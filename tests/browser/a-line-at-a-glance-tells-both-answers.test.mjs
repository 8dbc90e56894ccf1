import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("a line at a glance tells the question and both answers, and leads to its row, also a second time", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }));
  const line = page.locator(".glance li").first();
  await line.waitFor();
  assert.deepEqual(await line.locator(".letter").allTextContents(), ["A", "B"]);
  assert.equal(await line.locator("q[lang=ru]").count(), 2);
  const question = await line.getByRole("link").textContent();
  await line.getByRole("link").click();
  const heading = page.locator(".row-heading:focus");
  await heading.waitFor();
  assert.ok((await heading.textContent())?.includes(question ?? "?"));
  await line.getByRole("link").click();
  await heading.waitFor();
});
