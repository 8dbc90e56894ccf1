import assert from "node:assert/strict";
import { opening } from "./opening.mjs";

opening("it opens by double click", async ({ fromFile }) => {
  assert.ok(Number((await fromFile()).result) >= 2);
});
