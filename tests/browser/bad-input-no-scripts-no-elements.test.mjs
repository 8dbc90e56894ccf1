import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("bad input: without scripts, or in a browser without custom elements, the fallback is seen", async ({ site }) => {
  const body = `<tarazy-search><p>All <a href="archive.html">articles</a></p></tarazy-search>${SCRIPT}`;
  const off = await site(body, { javaScriptEnabled: false });
  assert.equal(await off.getByRole("link", { name: "articles" }).isVisible(), true);
  const old = await site("");
  await old.addInitScript(() => void Reflect.deleteProperty(globalThis, "customElements"));
  await old.reload();
  await old.evaluate(async (script) => {
    document.body.append(Object.assign(document.createElement("tarazy-search"), { textContent: "All articles" }));
    document.body.append(Object.assign(document.createElement("script"), { src: script }));
    await new Promise((resolve) => setTimeout(resolve, 300));
  }, "dist/tarazy.js");
  assert.equal(await old.getByText("All articles").isVisible(), true);
});
