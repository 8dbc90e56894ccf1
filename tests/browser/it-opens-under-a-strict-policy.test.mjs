import assert from "node:assert/strict";
import { opening } from "./opening.mjs";

const STRICT =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

opening("it opens under a strict policy and trusted types", async ({ fromSite }) => {
  assert.ok(Number(await fromSite({ policy: STRICT })) >= 2);
});
