import assert from "node:assert/strict";
import { test } from "node:test";
import { codeOf, modules, tarazy } from "./rig.mjs";

const engine = await tarazy.open(modules);
const { documents } = await engine.info();
const ids = documents.map(({ id }) => id);
const [first = "", second = ""] = ids;

/** A word that surely stands in the corpus. */
async function someWord() {
  const { text, segments } = await engine.show(first);
  const sentence = segments.find(({ kind }) => kind === "sentence");
  const words = text.slice(sentence?.start, sentence?.end).match(/\p{L}{6,}/gu) ?? [];
  return String(words[0]);
}

test("the corpus is inside the module", () => {
  assert.ok(documents.length >= 2);
  assert.deepEqual(ids, [...ids].sort());
});

test("answers are plain objects all the way down", async () => {
  const answers = [
    await engine.info(),
    await engine.search(await someWord()),
    await engine.show(first),
    await engine.related(first),
    await engine.quotes(),
    await engine.compare([first, second]),
  ];
  for (const answer of answers) assert.deepEqual(answer, JSON.parse(JSON.stringify(answer)));
});

test("what is not known is null, never missing", async () => {
  const { documents } = await engine.info();
  for (const document of documents) {
    for (const key of ["source", "url", "published", "kind"]) assert.ok(key in document, key);
  }
  const { suggestion } = await engine.search(await someWord());
  assert.equal(suggestion, null);
});

test("facets are a plain object of lists", async () => {
  const { facets } = await engine.search(await someWord());
  assert.equal(Object.getPrototypeOf(facets), Object.prototype);
  for (const values of Object.values(facets)) assert.ok(Array.isArray(values));
});

test("keys are in camel case", async () => {
  const keys = new Set();
  JSON.stringify([await engine.show(first), await engine.compare(ids)], (key, value) => (keys.add(key), value));
  assert.deepEqual([...keys].filter((key) => key.includes("_")), []);
});

test("places cut whole words out of the text", async () => {
  const word = await someWord();
  const { hits } = await engine.search(word);
  assert.ok(hits.length > 0);
  for (const { doc, passages } of hits) {
    const { text } = await engine.show(doc);
    for (const [start, end] of passages.flatMap(({ marks }) => marks)) {
      assert.match(text.slice(start, end), /^[\p{L}\p{M}\p{N}'’-]+$/u);
    }
  }
});

test("a limit cuts the hits, not the count", async () => {
  const word = await someWord();
  const all = await engine.search(word, { limit: 1000 });
  const one = await engine.search(word, { limit: 1 });
  assert.equal(one.hits.length, 1);
  assert.equal(one.total, all.total);
});

test("options of a wrong type count as not given", async () => {
  const word = await someWord();
  const plain = await engine.search(word);
  const wrong = [null, 7, "x", [], { limit: "1" }, { limit: NaN }, { limit: -1 }, { typos: 1, slips: "no" }];
  for (const options of wrong) {
    // @ts-expect-error on purpose
    assert.deepEqual(await engine.search(word, options), plain, JSON.stringify(options));
  }
});

test("hits come in the order asked for, with all their places", async () => {
  const days = async (/** @type {"newest" | "oldest"} */ sort) => {
    const { hits } = await engine.search("2022", { sort, limit: 1000 });
    return hits.map(({ doc }) => documents.find(({ id }) => id === doc)?.published?.iso ?? "");
  };
  const newest = await days("newest");
  assert.deepEqual(newest.filter(Boolean), newest.filter(Boolean).sort().reverse());
  assert.deepEqual((await days("oldest")).filter(Boolean), newest.filter(Boolean).reverse());
  const word = await someWord();
  const starts = (await engine.search(word, { places: "all" })).hits.map(({ passages }) => passages.map(({ start }) => start));
  for (const list of starts) assert.deepEqual(list, [...list].sort((a, b) => a - b));
});

test("a document and a part of it have neighbours, never the document itself", async () => {
  const { hits, words } = await engine.related(first);
  assert.ok(hits.length > 0 && words.length > 0);
  assert.ok(hits.every(({ doc }) => doc !== first));
  assert.equal((await engine.related(first, { limit: 1 })).hits.length, 1);
  assert.equal((await engine.related(first, { start: 0, end: 0 })).total, 0);
  await assert.rejects(engine.related("no-such"), { code: "unknown-document" });
});

test("quotations can be asked for by speaker, or without one", async () => {
  const { speakers, total } = await engine.quotes();
  const name = String(speakers[0]?.name);
  const spoken = await engine.quotes({ speaker: name, limit: 1000 });
  assert.ok(spoken.quotes.length > 0 && spoken.quotes.every(({ speaker }) => speaker === name));
  const unknown = await engine.quotes({ speaker: null, limit: 1000 });
  assert.ok(unknown.quotes.every(({ speaker }) => speaker === null));
  // @ts-expect-error on purpose
  assert.equal((await engine.quotes({ speaker: 7, limit: "x" })).total, total);
});

test("odd queries get an answer", async () => {
  const odd = ["", " ", "\0", "\u202e", "\ud800", "«", '"', "-", "*", "a OR", "date:", "😀", "x".repeat(10_000)];
  for (const query of odd) assert.equal(typeof (await engine.search(query)).total, "number", query);
});

test("an unknown document is an error with a code that names it", async () => {
  await assert.rejects(engine.show("no-such"), { code: "unknown-document", message: /no-such/ });
  await assert.rejects(engine.compare([first, "no-such"]), { code: "unknown-document" });
});

test("a comparison needs two ids", async () => {
  assert.equal(await codeOf(() => engine.compare([first])), "too-few-documents");
  for (const wrong of [undefined, "ab", { length: 2 }, [first, 7]]) {
    // @ts-expect-error on purpose
    assert.equal(await codeOf(() => engine.compare(wrong)), "bad-argument");
  }
});

test("errors are real errors", async () => {
  await assert.rejects(engine.show("no-such"), Error);
});

test("a pack that is damaged or cut is refused", async () => {
  assert.equal(await codeOf(() => tarazy.open({ ...modules, bytes: new Uint8Array(0) })), "pack-corrupt");
  assert.equal(await codeOf(() => tarazy.open({ ...modules, bytes: new Uint8Array(1000).fill(7) })), "pack-corrupt");
});

test("what is no module is refused", async () => {
  assert.equal(await codeOf(() => tarazy.open({ wasm: Uint8Array.of(1, 2, 3) })), "engine-corrupt");
});

test("two engines do not share an instance", async () => {
  const other = await tarazy.open(modules);
  assert.deepEqual(await other.info(), await engine.info());
});
