import assert from "node:assert/strict";
import { ELEMENTS, told } from "./archive.mjs";
import { fileAddress } from "./rig.mjs";
import { scene } from "./scene.mjs";

scene("bad input: an archive in many files that is opened by double click is told in the reader's language", async ({ open }) => {
  const page = await open(fileAddress);
  await page.evaluate((elements) => {
    const { body } = new DOMParser().parseFromString(elements, "text/html");
    document.body.append(...body.children);
  }, ELEMENTS);
  assert.deepEqual(await told(page, "shards-place"), {
    ru: "Не получилось. Этот архив открывается только на сайте, а не с диска.",
    kk: "Болмады. Бұл мұрағат дискіден емес, тек сайтта ашылады.",
    en: "That did not work. This archive opens on a website only, not from a disk.",
  });
});
