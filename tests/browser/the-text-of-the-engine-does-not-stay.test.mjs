import assert from "node:assert/strict";
import { opening } from "./opening.mjs";

opening("the engine's text does not stay in memory after a double click", async ({ fromFile }) => {
  const { page } = await fromFile();
  assert.equal(await page.evaluate(() => "tarazyData" in globalThis), false);
});
