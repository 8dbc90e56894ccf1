import assert from "node:assert/strict";
import { opening } from "./opening.mjs";

opening("a page of the site in place of the engine is told as such", async ({ fromSite }) => {
  const html = { contentType: "text/html", body: "<!doctype html>Not found" };
  assert.equal(await fromSite({ wasm: (route) => route.fulfill(html) }), "engine-corrupt");
});
