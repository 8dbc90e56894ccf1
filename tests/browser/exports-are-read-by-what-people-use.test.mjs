import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import Ajv from "ajv";
import { marked } from "marked";
import { csvOf } from "../../www/export/escape.js";
import { A, B, hash, scene } from "./scene.mjs";

scene("the JSON of a comparison is what its schema says, and its Markdown and HTML hold every row", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }));
  await page.locator(".row").first().waitFor();
  const [json = "", markdown = "", html = ""] = await page.evaluate(async (formats) => {
    const app = /** @type {any} */ (document.querySelector("tarazy-app"));
    return Promise.all(formats.map((format) => app.export(format)));
  }, ["json", "markdown", "html"]);
  const schema = JSON.parse(await readFile(new URL("../../www/export/comparison.schema.json", import.meta.url), "utf8"));
  const valid = new Ajv().compile(schema);
  const comparison = JSON.parse(json);
  assert.equal(valid(comparison), true, JSON.stringify(valid.errors));
  assert.match(comparison.pack, /^[\da-f]{8}$/u);
  assert.equal(valid({ ...comparison, rows: [{ ...comparison.rows[0], relation: "wins" }] }), false);
  const shown = await page.evaluate((html) => new DOMParser().parseFromString(html, "text/html").querySelectorAll("tbody tr").length, html);
  assert.equal(shown, comparison.rows.length);
  const rendered = await page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, "text/html");
    return { rows: body.querySelectorAll("h2").length, quotes: [...body.querySelectorAll("blockquote p:first-child")].map((one) => one.textContent) };
  }, await marked(markdown));
  const words = comparison.rows.flatMap((/** @type {any} */ row) => row.cells.flatMap((/** @type {any} */ cell) => cell.claims.map((/** @type {any} */ claim) => claim.words.replace(/\s+/gu, " ").trim())));
  assert.equal(rendered.rows, comparison.rows.length);
  assert.equal(rendered.quotes.length, words.length);
  for (const [at, quote] of rendered.quotes.entries()) assert.ok(quote?.includes(words[at].replace(/^[«“„"]|[»”“"]$/gu, "")), `${quote}\n${words[at]}`);
});

/** A spreadsheet that opens files without a screen, where there is one. */
const office = (() => {
  try {
    return execFileSync("which", ["soffice"], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
})();

test("a spreadsheet reads the CSV as it was written, and runs nothing of it", { skip: office ? false : "LibreOffice is not here" }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "tarazy-csv-"));
  const lines = [["№", "Слова"], ["1", "=HYPERLINK(\"http://x\")"], ["2", "+1; «да»,\nдве строки"], ["3", "@қазақша ұңғыма"], ["4", "-5"], ["5", "-1+2"]];
  try {
    await writeFile(path.join(folder, "a.csv"), csvOf(lines));
    execFileSync(office, [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--infilter=CSV:44,34,76,1", "--convert-to", "fods", "--outdir", folder, path.join(folder, "a.csv")], { stdio: "ignore" });
    const sheet = await readFile(path.join(folder, "a.fods"), "utf8");
    const cells = [...sheet.matchAll(/<table:table-cell [^>]*office:value-type[^>]*>(.*?)<\/table:table-cell>/gsu)].map(([, cell = ""]) => (
      [...cell.matchAll(/<text:p>(.*?)<\/text:p>/gsu)].map(([, line = ""]) => line.replaceAll("&quot;", "\"").replaceAll("&apos;", "'")).join("\n")
    ));
    assert.deepEqual(cells, lines.flat().map((text) => (text === "-5" ? text : text.replace(/^[=+\-@]/u, "'$&"))));
    assert.equal(sheet.includes("table:formula"), false);
  } finally {
    await rm(folder, { recursive: true });
  }
});
