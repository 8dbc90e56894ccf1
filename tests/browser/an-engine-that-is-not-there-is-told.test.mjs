import assert from "node:assert/strict";
import { opening } from "./opening.mjs";

opening("an engine that is not there is told as such", async ({ fromSite }) => {
  assert.equal(await fromSite({ wasm: (route) => route.fulfill({ status: 404 }) }), "engine-missing");
  assert.equal(await fromSite({ wasm: (route) => route.abort() }), "engine-missing");
});
