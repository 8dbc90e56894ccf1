import assert from "node:assert/strict";
import { scene, SCRIPT } from "./scene.mjs";

scene("an author's heading, note, footer and advice stand in their places", async ({ site }) => {
  const slots = ["heading", "note", "empty", "footer"].map((name) => `<p slot="${name}">our ${name}</p>`).join("");
  const page = await site(`<tarazy-search>${slots}</tarazy-search>${SCRIPT}`);
  await page.getByRole("searchbox").fill("фываолдж");
  await page.getByText("our empty").waitFor();
  for (const name of ["heading", "note", "footer"]) assert.equal(await page.getByText(`our ${name}`).isVisible(), true, name);
  assert.equal(await page.locator(".name").isVisible(), false);
});
