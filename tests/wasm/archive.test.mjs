import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { load, search } from "./archive/server.mjs";
import { checkRequest } from "./archive/shapes.mjs";
import { codeOf, modules, tarazy } from "./rig.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = new URL("../../www/dist/", import.meta.url);
const { opensearch } = /** @type {typeof import("../../www/engines/opensearch/index.js")} */ (await import(new URL("tarazy-opensearch.js", dist).href));
const compiled = async (/** @type {string} */ name) => WebAssembly.compile(await readFile(new URL(name, dist)));
const queryWasm = await compiled("tarazy-query.wasm");
const wasm = { queryWasm, compareWasm: modules.compareWasm };

const folder = await mkdtemp(`${tmpdir()}/tarazy-archive-`);
after(() => rm(folder, { recursive: true }));
await promisify(execFile)("cargo", ["run", "--quiet", "--", "export", "--to", "opensearch", "seeds", "--out", folder], { cwd: root });
const indices = await load(folder);
const own = await tarazy.open(modules);

const archive = over(async (address, request) => {
  const index = indices[String(address.split("/").at(-2))];
  assert.ok(index, address);
  checkRequest(request);
  return Response.json(search(index, request));
});

/**
 * An archive on a server that answers so.
 * @param {(address: string, request: any) => Promise<Response>} answer
 * @param {object} [options]
 */
function over(answer, options) {
  const engine = opensearch({ url: "https://archive.example/", ...wasm, ...options });
  /** @template T @param {() => Promise<T>} action */
  const served = async (action) => {
    const fetched = globalThis.fetch;
    globalThis.fetch = async (address, init) => answer(String(address), JSON.parse(String(init?.body)));
    try {
      return await action();
    } finally {
      globalThis.fetch = fetched;
    }
  };
  return { served, engine };
}

const found = (/** @type {{hits: {doc: string}[]}} */ { hits }) => hits.map(({ doc }) => doc).sort();

/** Inflection in three languages, phrases, filters, what is left out, slips and typing errors. */
const QUERIES = [
  "президент", "президентом", "президентами", "Токаевтың", "tokayev", "протесты", "қаңтар", "кантар", "қаңтарда болған", "interview", "interviews",
  "январские события", "\"январские события\"", "\"январских событий\"", "\"январским событиям\"", "газета -телеканал", "interview OR интервью", "интерв*", "терр*",
  "title:президент", "title:интервью Хабар", "lang:kk", "lang:ru президент", "date:2022-01", "date:2022-01-29..2022 президент", "source:orda", "-lang:ru власть", "doc:khabar-interview-en",
  "speaker:Токаев власть", "speaker:tokayev", "speaker:\"Касым-Жомарт Токаев\" людей", "statement:quote власти", "statement:newsroom президент", "speaker:Токаев statement:newsroom президент",
  "gрезидент", "президетн", "ghtpbltyn", "террористы", "погибших", "ОДКБ", "csto troops", "Касым-Жомарт", "высокопоставленных лиц", "\"group of\"", "қауіпсіздік", "и", "-президент", "нетакогослова",
];

for (const query of QUERIES) {
  test(`an archive finds what our engine finds: ${query}`, async () => {
    const [ours, theirs] = [await own.search(query), await archive.served(() => archive.engine.search(query))];
    assert.deepEqual(found(theirs), found(ours));
    assert.equal(theirs.total, ours.total);
    assert.deepEqual(theirs.facets, ours.facets);
    assert.deepEqual(theirs.suggestion, ours.suggestion);
    assert.deepEqual(theirs.notes, ours.notes);
    for (const { doc, passages } of theirs.hits) {
      const ourPassages = ours.hits.find((hit) => hit.doc === doc)?.passages ?? [];
      assert.equal(passages.length > 0, ourPassages.length > 0, doc);
    }
  });
}

test("places of an archive are those of the text", async () => {
  const { hits } = await archive.served(() => archive.engine.search("президентом", { places: "all" }));
  const ours = await own.search("президентом", { places: "all" });
  assert.ok(hits.length > 0);
  for (const { doc, passages } of hits) {
    const same = ours.hits.find((hit) => hit.doc === doc)?.passages;
    assert.deepEqual(passages, same, doc);
  }
});

test("an archive gives pages, orders by date, and lists its articles", async () => {
  const all = await archive.served(() => archive.engine.search("lang:ru OR президент interview", { sort: "newest" }));
  const rest = await archive.served(() => archive.engine.search("lang:ru OR президент interview", { sort: "newest", from: 1, limit: 1 }));
  assert.deepEqual(found(rest), all.hits.slice(1, 2).map(({ doc }) => doc));
  const [ours, theirs] = [await own.info(), await archive.served(() => archive.engine.info())];
  assert.deepEqual(theirs.questions, ours.questions);
  assert.deepEqual([...theirs.documents].sort((a, b) => (a.id < b.id ? -1 : 1)), ours.documents);
});

test("a document of an archive is the same, and so is who said what in it", async () => {
  const id = "khabar-interview-ru";
  assert.deepEqual(await archive.served(() => archive.engine.get(id)), await own.show(id));
  assert.equal(await codeOf(() => archive.served(() => archive.engine.show("nobody"))), "unknown-document");
  for (const options of [{}, { speaker: "Токаев" }, { speaker: null }]) {
    const [ours, theirs] = [await own.quotes(options), await archive.served(() => archive.engine.quotes(options))];
    assert.equal(theirs.total, ours.total);
    assert.deepEqual(theirs.speakers, ours.speakers);
    assert.deepEqual(theirs.quotes.map(({ doc, quote }) => `${doc} ${quote.start}`).sort(), ours.quotes.map(({ doc, quote }) => `${doc} ${quote.start}`).sort());
  }
});

test("articles of an archive are compared in the page as if they were in a pack", async () => {
  const ids = ["egemen-interview-ru", "khabar-interview-ru"];
  assert.deepEqual(await archive.served(() => archive.engine.compare(ids)), await own.compare(ids));
});

test("what is related to an article of an archive is found with the words that show it", async () => {
  const { hits, words } = await archive.served(() => archive.engine.related("egemen-interview-ru", { limit: 3 }));
  assert.ok(words.length > 0);
  assert.ok(hits.length > 0 && hits.every(({ doc }) => doc !== "egemen-interview-ru"));
  assert.ok(hits.every(({ passages }) => passages.length > 0));
});

/** @type {[code: string, answer: () => Response | Promise<Response>][]} */
const FAILURES = [
  ["archive-unreachable", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["archive-timeout", () => Promise.reject(new DOMException("late", "TimeoutError"))],
  ["archive-refused", () => Response.json({ error: { type: "index_not_found_exception" }, status: 404 }, { status: 404 })],
  ["archive-failed", () => new Response("upstream", { status: 502 })],
  ["archive-answer", () => new Response("<!doctype html><title>Sign in</title>", { headers: { "content-type": "text/html" } })],
  ["archive-answer", () => Response.json({ tagline: "You Know, for Search" })],
];

for (const [code, answer] of FAILURES) {
  test(`a failure of an archive has a code and a sentence in three languages: ${code}`, async () => {
    const { served, engine } = over(async () => answer());
    const error = await served(() => engine.search("порт")).catch((error) => error);
    assert.equal(error.code, code);
    for (const language of /** @type {const} */ (["ru", "kk", "en"])) assert.ok(error.sentences[language].length > 20);
  });
}

test("an answer of which a shard is missing says so", async () => {
  const { served, engine } = over(async (address, request) => {
    const reply = search(/** @type {any} */ (indices[String(address.split("/").at(-2))]), request);
    return Response.json({ ...reply, _shards: { total: 2, successful: 1, skipped: 0, failed: 1 } });
  });
  assert.ok((await served(() => engine.search("президент"))).notes.includes("partial"));
});

test("Quickwit is asked only what it knows", async () => {
  /** @type {string[]} */
  const names = [];
  const { served, engine } = over(async (address, request) => {
    JSON.stringify(request, (key, value) => (names.push(key), value));
    return Response.json({ hits: { total: { value: 0, relation: "eq" }, hits: address.includes("/words/") && request.query.term ? [{ _source: { archive: { documents: 1 } } }] : [] } });
  }, { kind: "quickwit" });
  await served(() => engine.search("\"январским событиям\" speaker:Токаев президетн statement:quote"));
  for (const unknown of ["nested", "span_near", "fuzzy", "reverse_nested"]) assert.ok(!names.includes(unknown), unknown);
});

const live = process.env["TARAZY_OPENSEARCH"];
test("a live server finds what our engine finds", { skip: live ? false : "TARAZY_OPENSEARCH names no server that holds the seeds" }, async () => {
  const engine = opensearch({ url: String(live), ...wasm });
  for (const query of QUERIES) assert.deepEqual(found(await engine.search(query)), found(await own.search(query)), query);
});
