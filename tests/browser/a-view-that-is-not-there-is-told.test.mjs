import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("what stood inside stays, and is explained, when the view cannot load", async ({ site }) => {
  const page = await site("");
  const quiet = await page.context().newPage();
  await quiet.route("**/site.html", (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><tarazy-search><p>All articles</p></tarazy-search>${SCRIPT}` }));
  await quiet.route("**/tarazy-view.js", (route) => route.fulfill({ status: 404 }));
  await quiet.goto(page.url());
  assert.match((await quiet.getByRole("alert").textContent()) ?? "", /engine-missing/u);
  assert.equal(await quiet.getByText("All articles").isVisible(), true);
});
