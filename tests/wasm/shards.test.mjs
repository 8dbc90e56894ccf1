import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { listen } from "../../xtask/js/serve.mjs";
import { codeOf, modules, tarazy } from "./rig.mjs";
import { site } from "./site.mjs";

const folder = await site(200);
const { url, close } = await listen({ folder: pathToFileURL(`${folder}/shards/`) });
after(close);
const shardsWasm = await WebAssembly.compile(await readFile(new URL("../../www/dist/tarazy-shards.wasm", import.meta.url)));
const pack = await tarazy.open({ ...modules, bytes: await readFile(`${folder}/corpus.pack`) });
const shards = await tarazy.open({ ...modules, shardsWasm, url: `${url}index.shards` });

/** Inflection in three languages, phrases, filters, what is left out, beginnings, slips and typing errors. */
const QUERIES = [
  "президент", "президентом", "Токаевтың", "tokayev", "протесты", "қаңтар", "кантар", "қаңтарда болған", "interviews", "в январе", "и", "мост OR паром",
  "\"чрезвычайное положение\"", "\"чрезвычайного положения\"", "президент -правительство", "терр*", "title:президент", "lang:kk", "lang:ru президент", "date:2022", "source:S3",
  "speaker:Токаев", "statement:quote власти", "statement:newsroom президент", "gрезидент", "президетн", "ghtpbltyn", "правительсвто", "-президент", "нетакогослова",
];

for (const query of QUERIES) {
  test(`shards answer as one pack: ${query}`, async () => {
    for (const options of [{}, { limit: 50, sort: /** @type {const} */ ("newest"), places: /** @type {const} */ ("all") }, { unfinished: query.length > 2, typos: false }]) {
      assert.deepEqual(await shards.search(query, options), await pack.search(query, options));
    }
  });
}

test("documents of shards are shown, quoted and compared as those of one pack", async () => {
  const [a, b] = ["a7", "a30"];
  assert.deepEqual(await shards.show(a), await pack.show(a));
  // Looked for by fewer words, since each has to be loaded: others may be found.
  const related = (await shards.related(a, { limit: 5 })).hits.map(({ doc }) => doc);
  assert.ok(related.length > 0);
  assert.ok(!related.includes(a));
  assert.deepEqual(await shards.compare([a, b]), await pack.compare([a, b]));
  assert.deepEqual(await shards.quotes({ limit: 20 }), await pack.quotes({ limit: 20 }));
  assert.equal(await codeOf(() => shards.show("none")), "unknown-document");
  assert.equal(await codeOf(() => shards.compare([a])), "too-few-documents");
});

test("several questions at once have each its answer", async () => {
  const fresh = await tarazy.open({ ...modules, shardsWasm, url: `${url}index.shards` });
  const found = await Promise.all(QUERIES.map((query) => fresh.search(query)));
  assert.deepEqual(found, await Promise.all(QUERIES.map((query) => pack.search(query))));
});
