import assert from "node:assert/strict";
import { opening } from "./opening.mjs";

opening("it opens by double click in a browser without Uint8Array.fromBase64", async ({ fromFile }) => {
  const { result } = await fromFile((page) => page.evaluate(() => void Reflect.deleteProperty(Uint8Array, "fromBase64")));
  assert.ok(Number(result) >= 2);
});
