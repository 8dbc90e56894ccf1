import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("what stood inside the element stays when the engine cannot load", async ({ site }) => {
  const page = await site("");
  const quiet = await page.context().newPage();
  await quiet.route("**/site.html", (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><tarazy-search><p>All articles</p></tarazy-search>${SCRIPT}` }));
  await quiet.route("**/tarazy-search.wasm", (route) => route.fulfill({ status: 404 }));
  await quiet.goto(page.url());
  const alert = quiet.getByRole("alert");
  assert.match((await alert.textContent()) ?? "", /engine-missing/u);
  assert.equal(await quiet.getByText("All articles").isVisible(), true);
});
