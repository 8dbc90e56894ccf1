// `node benches/peers/texts.mjs A B`: two articles compared, and the facts of the first found, in one browser, with nothing prepared;
// beside what tells the words that differ. `cargo xtask bench texts` prepares it. CollateX has no version for browsers.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { start } from "../../tests/browser/rig.mjs";

const ROUNDS = 21;

/** Nobody is asked again after so many milliseconds. */
const PATIENCE = 5000;

const texts = await Promise.all(process.argv.slice(2, 4).map((file) => readFile(file, "utf8")));
const rig = await start();
try {
  const { page } = await rig.open(`${rig.address}page.css`);
  await page.addScriptTag({ content: await differs() });
  const measured = await page.evaluate(measure, { texts, rounds: ROUNDS, patience: PATIENCE, glue: `${rig.address}pkg/tarazy.js` });
  console.log(`medians of up to ${ROUNDS} rounds, milliseconds; ${texts.map((text) => `${text.length} letters`).join(" and ")}\n`);
  for (const [name, { first, median }] of Object.entries(measured)) {
    console.log(`${name.padEnd(46)}${median.toFixed(1).padStart(8)}   first ${first.toFixed(1)}`);
  }
} finally {
  await rig.close();
}

/** The other tools, as globals of the page. */
async function differs() {
  const contents = 'import * as jsdiff from "diff"; import Dmp from "diff-match-patch"; Object.assign(globalThis, { jsdiff, Dmp });';
  const resolveDir = fileURLToPath(new URL("./", import.meta.url));
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, minify: true, write: false, format: "iife" });
  return String(outputFiles[0]?.text);
}

/**
 * Runs in the page.
 * @param {{texts: string[], rounds: number, patience: number, glue: string}} given
 * @returns {Promise<Record<string, {first: number, median: number}>>}
 */
async function measure({ texts, rounds, patience, glue }) {
  const { default: init, Engine } = await import(glue);
  await init();
  const { jsdiff, Dmp } = /** @type {any} */ (globalThis);
  const [a = "", b = ""] = texts;
  const engine = Engine.ofTexts(texts);
  const dmp = new Dmp();
  /** @type {Record<string, () => unknown>} */
  const tasks = {
    "facts of the first": () => Engine.ofTexts([a]),
    "comparison, nothing prepared": () => Engine.ofTexts(texts).compare(["1", "2"]),
    "comparison, facts known": () => engine.compare(["1", "2"]),
    "jsdiff, words": () => jsdiff.diffWords(a, b),
    "diff-match-patch, tidied": () => dmp.diff_cleanupSemantic(dmp.diff_main(a, b)),
  };
  /** @type {Record<string, {first: number, median: number}>} */
  const measured = {};
  for (const [name, task] of Object.entries(tasks)) {
    const times = [];
    const end = performance.now() + patience;
    while (times.length < rounds && performance.now() < end) {
      const from = performance.now();
      task();
      times.push(performance.now() - from);
    }
    const [first = NaN] = times;
    measured[name] = { first, median: times.sort((x, y) => x - y)[times.length >> 1] ?? NaN };
  }
  return measured;
}
