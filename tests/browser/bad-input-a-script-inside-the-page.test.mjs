import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { scene } from "./scene.mjs";

/** What a site's bundler makes of a module for a page that holds its script itself. */
async function inlined(/** @type {string} */ contents) {
  const resolveDir = fileURLToPath(new URL("../../www/dist/", import.meta.url));
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, write: false, format: "iife", logLevel: "error" });
  return `<script>${outputFiles[0]?.text.replaceAll("</script", String.raw`<\/script`)}</script>`;
}

const OPENED = `
import { open } from "./engine.esm.js";
const code = (options) => open(options).then(() => "opened", (error) => error.code);
globalThis.codes = Promise.all([code(), code({ url: "archive.shards" })]);`;

scene("bad input: a script inside the page, which has no address, fails with a code", async ({ site }) => {
  const page = await site(await inlined(OPENED));
  assert.deepEqual(await page.evaluate("codes"), ["engine-missing", "engine-missing"]);
  const elements = await site(`<tarazy-search>Все публикации</tarazy-search>${await inlined('import "./tarazy.esm.js";')}`);
  await elements.getByRole("alert").getByText("engine-missing").waitFor();
  await elements.getByText("Все публикации").waitFor();
});
