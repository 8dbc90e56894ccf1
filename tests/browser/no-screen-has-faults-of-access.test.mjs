import assert from "node:assert/strict";
import { A, B, faults, hash, invented, scene } from "./scene.mjs";

const SCREENS = [
  {}, { q: "Токаев", a: A }, { q: "Токаев statement:quote date:2022", s: "newest" }, { q: "фываолдж" }, { doc: A, p: "300-400" },
  { like: `300-600@${A}` }, { a: A, b: B }, { a: A, b: B, v: "texts" }, { a: A, b: B, v: "facts" }, { a: A, b: B, v: "time" }, { v: "quotes" }, { v: "collection" },
  { v: "embed" }, { a: A, b: B, v: "embed" },
];

const PIN = { doc: A, start: 0, end: 8, words: "слов нет", note: "", about: { ...invented({}), text: "", quotes: [] } };

for (const width of [1280, 320]) {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    scene(`no screen has faults of access, ${width} px, ${colorScheme}`, async ({ address, open }) => {
      const page = await open("about:blank", { viewport: { width, height: 800 }, colorScheme });
      await page.addInitScript((pins) => {
        if (location.protocol !== "about:") localStorage.setItem("tarazy:collection", pins);
      }, JSON.stringify([PIN, { ...PIN, end: 9, note: "сверить" }]));
      for (const screen of SCREENS) {
        await page.goto("about:blank");
        await page.goto(address + hash(/** @type {Record<string, string>} */ (screen)));
        await page.locator(".desk-app").waitFor();
        await page.waitForTimeout(200);
        // What is measured is fetched once more.
        if ("v" in screen && screen.v === "embed") await page.getByText(/Читатель загрузит/u).waitFor();
        assert.deepEqual(await faults(page), [], JSON.stringify(screen));
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, "no sideways scroll");
      }
    });
  }
}
