import assert from "node:assert/strict";
import { opening } from "./opening.mjs";

opening("it opens from a site", async ({ fromSite }) => {
  assert.ok(Number(await fromSite()) >= 2);
});
