import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ALL } from "../../www/state/attributes.js";
import { findProgram } from "./programs.mjs";
import { scene } from "./scene.mjs";

const file = (/** @type {string} */ name) => new URL(name, import.meta.url);
const php = findProgram(["php"]);

scene("a post with what the shortcode prints shows the comparison", async ({ address, open }) => {
  const page = await open(`${address}examples/wordpress.html`);
  await page.locator("tarazy-compare .row").first().waitFor();
  assert.equal(await page.getByRole("heading", { name: "Два «интервью» & один январь" }).count(), 1);
});

test("the plugin prints what the example holds", { skip: !php && "php is not on PATH" }, async () => {
  const printed = execFileSync(String(php), [fileURLToPath(file("shortcode.php"))], { encoding: "utf8" });
  assert.ok(printed.startsWith("<div data-tarazy="));
  assert.ok((await readFile(file("../../www/examples/wordpress.html"), "utf8")).includes(printed));
});

test("the plugin knows every attribute of the elements", async () => {
  const plugin = await readFile(file("../../docs/wordpress/tarazy.php"), "utf8");
  const [, list = ""] = /TARAZY_ATTRIBUTES = \[([^\]]+)\]/u.exec(plugin) ?? [];
  assert.deepEqual([...list.matchAll(/'([a-z-]+)'/gu)].map(([, name]) => name).sort(), [...ALL].sort());
});
