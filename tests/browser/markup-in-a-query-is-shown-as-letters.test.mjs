import assert from "node:assert/strict";
import { hash, scene } from "./scene.mjs";

scene("markup in a query is shown as letters", async ({ address, open }) => {
  const markup = "\"><img src=x onerror=alert(1)><script>alert(2)</script>";
  const page = await open(address + hash({ q: markup }));
  await page.locator(".found").waitFor();
  assert.equal(await page.getByRole("searchbox").inputValue(), markup);
  assert.equal(await page.locator("tarazy-app img, tarazy-app script").count(), 0);
});
