import assert from "node:assert/strict";
import { opening } from "./opening.mjs";

opening("a policy without 'wasm-unsafe-eval' is told as such", async ({ fromSite }) => {
  assert.equal(await fromSite({ policy: "script-src 'self'" }), "wasm-blocked");
});
