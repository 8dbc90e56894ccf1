import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { quotes } from "../../www/engines/opensearch/quotes.js";
import { related } from "../../www/engines/opensearch/related.js";
import { codeOf } from "./rig.mjs";

const dist = new URL("../../www/dist/", import.meta.url);

const numbers = (/** @type {number} */ from, /** @type {number} */ to) => Array.from({ length: to - from }, (_, at) => `word${from + at}`);

/** A document of words, each of them one sign of the text. @param {string} id @param {string[]} words */
function source(id, words) {
  const tokens = { words: words.join(" "), stems: words.join(" ") };
  const shown = { title: { text: id, isDerived: false }, segments: [{ start: 0, end: words.length, kind: "sentence" }] };
  return { id, body: tokens, title: { words: "", stems: "" }, newsroom: tokens, said: [], places: words.flatMap((_, at) => [at, at + 1]), shown };
}

/** An archive of two documents. @param {ReturnType<typeof source>} own @param {ReturnType<typeof source>} other */
function archive(own, other) {
  /** @type {any[]} */
  const asked = [];
  const reply = (/** @type {any[]} */ found) => ({ hits: { total: { value: found.length }, hits: found.map((_source) => ({ _score: 1, _source })) } });
  const engine = /** @type {any} */ ({
    plain: false,
    described: async () => ({ documents: 100 }),
    words: async () => reply([]),
    articles: async (/** @type {any} */ body) => (asked.push(body), reply(body.query.term ? [own] : [other])),
  });
  return { engine, asked };
}

test("a part without words that tell anything is related to nothing, and the server is not asked", async () => {
  const { engine, asked } = archive(source("own", ["и", "в", "на"]), source("other", numbers(0, 9)));
  assert.deepEqual(await related(engine, "own", {}), { doc: "own", total: 0, hits: [], words: [], copies: [] });
  assert.equal(asked.length, 1);
});

test("a copy of a part is one, whatever stands around the part", async () => {
  const { engine } = archive(source("own", numbers(0, 60)), source("other", [...numbers(10, 22), ...numbers(100, 150)]));
  assert.deepEqual((await related(engine, "own", { start: 10, end: 22 })).copies, ["other"]);
  assert.deepEqual((await related(engine, "own", {})).copies, []);
});

test("Quickwit is not asked who said what: it cannot count quotations", async () => {
  assert.equal(await codeOf(() => quotes(/** @type {any} */ ({ plain: true, articles: () => assert.fail("asked") }), {})), "archive-quotes");
});

test("an own text that could not be read is not kept beside the others", async () => {
  const { opensearch } = /** @type {typeof import("../../www/engines/opensearch/index.js")} */ (await import(new URL("tarazy-opensearch.js", dist).href));
  const engine = opensearch({ url: "https://archive.example/", textsWasm: await WebAssembly.compile(await readFile(new URL("tarazy-texts.wasm", dist))) });
  const fetched = globalThis.fetch;
  try {
    globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    assert.equal(await codeOf(() => engine.add("own-1234567890ab", "Мост закрыли.")), "archive-unreachable");
    globalThis.fetch = async () => Response.json({ hits: { total: { value: 0 }, hits: [] } });
    assert.equal(await codeOf(() => engine.show("own-1234567890ab")), "unknown-document");
  } finally {
    globalThis.fetch = fetched;
  }
});
