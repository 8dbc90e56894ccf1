// Queries with the documents they are taken from, the same in every run: `node queries.mjs CORPUS.jsonl > queries.json`.
// Words stand as in the text or with one typing error; other forms of a word would need its dictionary.
import { readCorpus } from "./build.mjs";
import { choices } from "./choices.mjs";

/** @import { LatencyQuery, QualityQuery } from "./types.d.ts" */

/** Documents at most that hold all words of a query with a known answer. */
const FEW = 10;

/** Documents looked at for each query that is wanted. */
const TRIES = 1000;

const choose = choices();
/** @template T @param {T[]} list @returns {T} */
const chosen = (list) => /** @type {T} */ (list[choose(list.length)]);

const documents = await readCorpus(process.argv[2] ?? "");
/** @type {Map<string, Set<number>>} */
const holders = new Map();
const words = documents.map(({ body }) => body.toLowerCase().match(/[а-яё]{4,}/gu) ?? []);
words.forEach((list, at) => list.forEach((word) => holders.set(word, (holders.get(word) ?? new Set()).add(at))));

/** @param {string} word */
function mistyped(word) {
  for (;;) {
    const at = 1 + choose(word.length - 1);
    const [before, letter, after] = [word.slice(0, at), word[at] ?? "", word.slice(at + 1)];
    const typed = chosen([before + after, `${before}о${letter}${after}`, `${before}и${after}`, `${before.slice(0, -1)}${letter}${before.at(-1)}${after}`]);
    if (typed !== word && !holders.has(typed)) return typed;
  }
}

/**
 * Fewer where the corpus does not have as many.
 * @param {(at: number) => string[] | null} pick @param {number} count
 */
function picked(pick, count) {
  /** @type {{ doc: string | number, found: string[] }[]} */
  const all = [];
  for (let tries = 0; all.length < count && tries < count * TRIES; tries++) {
    const at = choose(documents.length);
    const found = pick(at);
    if (found) all.push({ doc: documents[at]?.id ?? "", found });
  }
  return all;
}

const known = picked((at) => {
  const own = words[at] ?? [];
  const from = choose(Math.max(own.length - 8, 1));
  const some = [...new Set(own.slice(from, from + 8))].filter((word) => word.length > 4).slice(0, 2 + choose(2));
  const [first = new Set(), ...rest] = some.map((word) => holders.get(word) ?? new Set());
  const together = [...first].filter((holder) => rest.every((other) => other.has(holder)));
  return some.length > 1 && together.length <= FEW ? some : null;
}, 200);
const phrases = picked((at) => {
  const three = (documents[at]?.body.toLowerCase().match(/[а-яё]{3,} [а-яё]{3,} [а-яё]{3,}/gu) ?? []);
  return three.length > 0 ? [chosen(three)] : null;
}, 30);

const common = [...holders].sort((a, b) => b[1].size - a[1].size).map(([word]) => word);
const seldom = common.filter((word) => (holders.get(word)?.size ?? 0) <= 3);
const between = common.filter((word) => word.length > 5 && (holders.get(word)?.size ?? 0) > 3);
/** @param {string} t @param {number} count @param {string[]} from @param {(word: string) => string} as @returns {LatencyQuery[]} */
const kind = (t, count, from, as = (word) => word) => Array.from({ length: from.length > 0 ? count : 0 }, () => ({ t, q: as(chosen(from)) }));
const latency = [
  ...kind("frequent", 50, common.slice(0, 150)),
  ...kind("rare", 50, seldom),
  ...known.slice(0, 60).map(({ found }) => ({ t: "multi", q: found.join(" ") })),
  ...kind("typo", 40, between, mistyped),
  ...kind("prefix", 30, between, (word) => word.slice(0, 3 + choose(2))),
  ...phrases.map(({ found }) => ({ t: "phrase", q: `"${found[0]}"` })),
];
/** @param {(word: string, at: number) => string} as @returns {QualityQuery[]} */
const quality = (as) => known.map(({ doc, found }) => ({ doc, q: found.map(as).join(" ") }));
const states = { exact: quality((word) => word), typo1: quality((word, at) => (at === 0 ? mistyped(word) : word)), typoall: quality(mistyped) };
process.stdout.write(JSON.stringify({ latency, quality: states }));
