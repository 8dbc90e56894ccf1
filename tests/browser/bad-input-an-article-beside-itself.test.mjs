import assert from "node:assert/strict";
import { A, hash, scene } from "./scene.mjs";

scene("bad input: an article compared with itself is said to be the same", async ({ address, open }) => {
  const page = await open(address + hash({ a: A, b: A }));
  await page.getByText("В обеих колонках одна и та же публикация.").waitFor();
  assert.equal(await page.getByRole("alert").count(), 0);
});
