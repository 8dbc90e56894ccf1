import assert from "node:assert/strict";
import { scene } from "./scene.mjs";

scene("a frame takes no articles of another site and no variable that loads something, whatever its address says", async ({ address, open }) => {
  const page = await open("about:blank");
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const values = new URLSearchParams({
    element: "search", src: "https://others.example/x.pack", "--tarazy-bg": "url(https://others.example/p)", "--tarazy-text": "u\\72l(https://others.example/q)", "--tarazy-accent": "rgb(160 32 32)",
  });
  await page.goto(`${address}embed.html#${values}`);
  await page.locator("tarazy-search .catalogue li").first().waitFor();
  const style = await page.locator("[data-tarazy]").getAttribute("style");
  assert.equal(style, "--tarazy-accent: rgb(160 32 32);");
  assert.deepEqual(asked.filter((url) => url.includes("others.example")), []);
});
