// Invented articles for measures of size and speed, the same in every run: `node generate.mjs COUNT > articles.jsonl`.
// Every word follows one that it follows in our own articles, so that words are as rare and as inflected as in those.
import { readdirSync, readFileSync } from "node:fs";
import { choices } from "./choices.mjs";

const ROOT = new URL("../../", import.meta.url);
const FOLDERS = ["seeds/", "tests/gold/facts/", "tests/compare/"];
const WORDS = 200;

/** From each pair of words to those that follow it. */
function followers() {
  /** @type {Map<string, string[]>} */
  const after = new Map();
  for (const folder of FOLDERS) {
    for (const name of readdirSync(new URL(folder, ROOT)).sort().filter((file) => file.endsWith(".txt"))) {
      const words = readFileSync(new URL(folder + name, ROOT), "utf8").split(/\s+/u).filter(Boolean);
      words.slice(2).forEach((word, at) => {
        const pair = words.slice(at, at + 2).join(" ");
        after.set(pair, [...(after.get(pair) ?? []), word]);
      });
    }
  }
  return after;
}

const [choose, after] = [choices(), followers()];
/** @param {string[]} list */
const chosen = (list) => list[choose(list.length)] ?? "";
const starts = [...after.keys()].filter((pair) => /^\p{Lu}/u.test(pair));
for (let number = 0; number < Number(process.argv[2] ?? 1000); number += 1) {
  /** @type {string[]} */
  const words = [];
  while (words.length < WORDS) {
    const pair = words.slice(-2).join(" ");
    const next = after.get(pair) ?? starts;
    words.push(...chosen(next).split(" "));
    // Names and numbers of an archive do not end: every article brings a few of its own.
    if (choose(40) === 0) words.push(`${chosen(words).toLowerCase().replace(/\P{L}/gu, "")}${chosen([..."аоуеиы"])}${chosen([..."лмнрст"])}`);
  }
  const published = `20${10 + choose(15)}-${String(1 + choose(12)).padStart(2, "0")}`;
  process.stdout.write(`${JSON.stringify({ id: `a${number}`, title: words.slice(0, 7).join(" "), body: words.join(" "), published, source: `S${choose(9)}` })}\n`);
}
