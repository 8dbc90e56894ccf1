import assert from "node:assert/strict";
import { opening } from "./opening.mjs";

opening("a server that calls the engine something else does no harm", async ({ fromSite }) => {
  const result = await fromSite({
    wasm: async (route) => route.fulfill({ response: await route.fetch(), contentType: "application/octet-stream" }),
  });
  assert.ok(Number(result) >= 2);
});
