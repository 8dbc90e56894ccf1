import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { A, B, hash, scene } from "./scene.mjs";

scene("a comparison is exported by keyboard as Markdown, CSV, HTML and JSON, and told", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }));
  await page.getByText("Скачать сравнение").focus();
  await page.keyboard.press("Enter");
  const rows = Number(await page.locator(".entry .number").first().textContent());
  /** @type {Record<string, string>} */
  const files = {};
  for (const [name, ending] of [["Markdown", "md"], ["CSV", "csv"], ["HTML", "html"], ["JSON", "json"]]) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
    const file = await download;
    assert.equal(file.suggestedFilename(), `${A}--${B}.${ending}`);
    await page.locator("[role=status]", { hasText: file.suggestedFilename() }).waitFor({ state: "attached" });
    files[String(ending)] = await readFile(await file.path(), "utf8");
  }
  assert.equal(JSON.parse(files["json"] ?? "").rows.length, rows);
  assert.equal((files["md"] ?? "").match(/^## /gmu)?.length, rows);
  assert.equal((files["html"] ?? "").match(/<th scope="row">/gu)?.length, rows);
  assert.ok(files["csv"]?.startsWith("\uFEFF№,") && files["csv"].includes(`\r\n${rows},`), "the last row is there");
});
