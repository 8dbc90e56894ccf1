import assert from "node:assert/strict";
import { A, B, hash, scene } from "./scene.mjs";

scene("the first row of a comparison is on the first screen of a phone", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: B }), { viewport: { width: 360, height: 740 } });
  const heading = page.locator(".row-heading").first();
  await heading.waitFor();
  const box = await heading.boundingBox();
  assert.ok(box && box.y + box.height < 740, `ends at ${box && box.y + box.height}`);
});
