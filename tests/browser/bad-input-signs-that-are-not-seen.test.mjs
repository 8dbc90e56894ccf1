import assert from "node:assert/strict";
import { hash, scene } from "./scene.mjs";

scene("bad input: a query with signs that are not seen, with look-alikes or taken-apart letters finds the same", async ({ address, open }) => {
  const page = await open(address + hash({ q: "Токаев" }));
  const titles = () => page.locator(".hit .title").allTextContents();
  await page.locator(".hit mark").first().waitFor();
  const plain = await titles();
  for (const query of ["\u202eТокаев", "То\u00adкаев", "То\u200bкаев", "\ufeffТокаев", "Токаев\u00a0", "Токаев\u0000"]) {
    await page.goto("about:blank");
    await page.goto(address + hash({ q: query }));
    await page.locator(".hit mark").first().waitFor();
    assert.deepEqual(await titles(), plain, JSON.stringify(query));
  }
  for (const [query, note] of [["Toкаев", "написанию"], ["njrftd", "раскладке"]]) {
    await page.getByRole("searchbox").fill(query ?? "");
    await page.locator(".notes", { hasText: note ?? "" }).waitFor();
    assert.ok((await titles()).length > 0, query);
  }
});
