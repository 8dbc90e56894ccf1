import { scene } from "./scene.mjs";

scene("bad input: the script stands in the head without defer, or comes after the page", async ({ site }) => {
  const early = await site("");
  const head = `<script src="${new URL("dist/tarazy.js", early.url()).href}"></script>`;
  await early.setContent(`<!doctype html><html lang="ru"><head>${head}</head><body><tarazy-search></tarazy-search><div data-tarazy="search"></div></body>`);
  await early.getByRole("searchbox").nth(1).waitFor();
  const late = await site("<tarazy-search></tarazy-search><div data-tarazy=\"search\"></div>");
  await late.addScriptTag({ url: "dist/tarazy.js" });
  await late.getByRole("searchbox").nth(1).waitFor();
});
