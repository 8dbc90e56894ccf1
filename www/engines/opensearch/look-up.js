import { Meanings } from "./meaning.js";

/**
 * @typedef {import("../../types/answers.js").Asked} Asked
 * @typedef {import("../../types/answers.js").AskedPart} AskedPart
 * @typedef {import("../../types/answers.js").SearchOptions} SearchOptions
 * @typedef {import("./index.js").Archive} Archive
 */

/**
 * How a part of the query is looked for: words that stand side by side as typed, or in other forms, or a word, or words apart.
 * @typedef {{part: AskedPart, how: "exact" | "forms" | "apart" | "prefix", meanings: import("./meaning.js").Meaning[]}} Found
 */

/**
 * A query with all that the archive knows of its words.
 * @typedef {{asked: Asked, wanted: Found[][], excluded: Found[], common: boolean[]}} Understood
 */

/** Most words of the archive that are asked for at once. */
const MOST = 1000;
/** Most spellings of a word with typing errors. */
const MOST_TYPOS = 50;
/** In fewer documents than this, being in most of them says nothing of a word. */
const FEW_DOCUMENTS = 10;

/**
 * @param {Archive} archive
 * @param {string} query
 * @param {SearchOptions} options
 * @returns {Promise<Understood>}
 */
export async function understand(archive, query, options) {
  const first = await archive.ask(query, {});
  const parts = [...first.wanted.flat(), ...first.excluded];
  const words = parts.flatMap(({ words, layouts }) => [...words, ...layouts]);
  const [sums, entries] = await Promise.all([stems(archive, words), known(archive, words)]);
  const asked = await archive.ask(query, sums);
  const near = await typos(archive, asked, new Meanings(entries), options);
  const looking = { archive, meanings: new Meanings([...entries, ...[...near.values()].flat()]), near, options };
  const wanted = await Promise.all(asked.wanted.map((clause) => Promise.all(clause.map((part) => find(looking, part, false)))));
  const excluded = await Promise.all(asked.excluded.map((part) => find(looking, part, true)));
  const { documents } = await archive.described();
  const common = asked.wanted.map((clause) => documents >= FEW_DOCUMENTS && clause.some((part) => isCommon(looking.meanings, part, documents)));
  return { asked, wanted, excluded, common };
}

/**
 * The words of the archive by any of their forms; for each stem how well words speak for it.
 * @param {Archive} archive
 * @param {import("./meaning.js").AskedWord[]} words
 * @returns {Promise<Record<string, number>>}
 */
async function stems(archive, words) {
  const asked = [...new Set(words.flatMap(({ stems }) => stems.map((stem) => stem.slice(stem.indexOf(":") + 1))))];
  if (asked.length === 0) return {};
  const { hits } = await archive.words({ size: asked.length, query: { terms: { stem: asked } }, _source: ["stem", "sum"] });
  return Object.fromEntries(hits.hits.map(({ _source: { stem, sum } }) => [stem, sum]));
}

/**
 * @param {Archive} archive
 * @param {import("./meaning.js").AskedWord[]} words
 * @returns {Promise<import("./meaning.js").Entry[]>}
 */
async function known(archive, words) {
  if (words.length === 0) return [];
  const stems = [...new Set(words.flatMap(({ stems }) => stems))];
  const query = { bool: { minimum_should_match: 1, should: [
    { terms: { word: words.map(({ word }) => word), boost: 2 } },
    { terms: { slip: words.map(({ slip }) => slip) } },
    { terms: { keys: stems } },
    { terms: { stems } },
  ] } };
  const { hits } = await archive.words({ size: MOST, query });
  return hits.hits.map(({ _source }) => _source);
}

/**
 * The words that differ by typing errors from those of the query that do not stand in the archive.
 * @param {Archive} archive
 * @param {Asked} asked
 * @param {Meanings} meanings
 * @param {SearchOptions} options
 * @returns {Promise<Map<string, import("./meaning.js").Entry[]>>}
 */
async function typos(archive, asked, meanings, { typos = true, slips = true }) {
  const unknown = asked.wanted.flat().filter(({ kind }) => kind === "words").flatMap(({ words, layouts }) => words.filter((word) => {
    return word.typos > 0 && !meanings.entry(word.word) && meanings.of(word, layouts, { slips, near: [] }).assumed?.reason !== "layout";
  }));
  if (!typos || archive.kind === "quickwit") return new Map();
  const found = unknown.map(async ({ word, typos }) => {
    const near = await misspelt(archive, word, 1);
    return /** @type {[string, import("./meaning.js").Entry[]]} */ ([word, near.length === 0 && typos > 1 ? await misspelt(archive, word, typos) : near]);
  });
  return new Map(await Promise.all(found));
}

/**
 * @param {Archive} archive
 * @param {string} word
 * @param {number} edits
 * @returns {Promise<import("./meaning.js").Entry[]>}
 */
async function misspelt(archive, word, edits) {
  const { hits } = await archive.words({ size: MOST_TYPOS, query: { fuzzy: { word: { value: word, fuzziness: edits, transpositions: true } } } });
  return hits.hits.map(({ _source }) => _source);
}

/**
 * @param {{archive: Archive, meanings: Meanings, near: Map<string, import("./meaning.js").Entry[]>, options: SearchOptions}} looking
 * @param {AskedPart} part
 * @param {boolean} strictly without guessing
 * @returns {Promise<Found>}
 */
async function find({ archive, meanings, near, options }, part, strictly) {
  const { words, layouts, kind } = part;
  const slips = !strictly && options.slips !== false;
  const guessed = words.map((word) => meanings.of(word, words.length === 1 ? layouts : [], {
    slips, near: strictly ? [] : (near.get(word.word) ?? []).map((entry) => entry.word),
  }));
  const forms = words.map((word) => /** @type {import("./meaning.js").Meaning} */ ({ tokens: meanings.forms(word), assumed: null, level: "form" }));
  const [word] = words;
  if (words.length === 1 && kind === "phrase") return { part, how: word && meanings.entry(word.word) ? "exact" : "apart", meanings: forms };
  if (words.length === 1) return { part, how: kind === "prefix" ? "prefix" : "apart", meanings: guessed };
  if (await archive.has({ part, how: "exact", meanings: forms })) return { part, how: "exact", meanings: forms };
  const found = /** @type {Found} */ ({ part, how: "forms", meanings: forms });
  if (kind !== "words" || strictly || (await archive.has(found))) return found;
  return { part, how: "apart", meanings: guessed };
}

/**
 * True for words that stand in most documents: alone they do not make a document found.
 * @param {Meanings} meanings
 * @param {AskedPart} part
 * @param {number} documents
 */
function isCommon(meanings, { words, kind }, documents) {
  const [word] = words;
  return words.length === 1 && kind === "words" && word !== undefined && (meanings.entry(word.word)?.documents ?? 0) * 2 > documents;
}
