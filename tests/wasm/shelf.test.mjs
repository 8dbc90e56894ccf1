import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { gzipSync } from "node:zlib";
import { Comparison } from "../../www/loader/comparison.js";
import { fetchShard } from "../../www/loader/shard.js";
import { Shelf } from "../../www/loader/shelf.js";
import { remembering } from "../../www/view/engine.js";

const FILE = gzipSync(Uint8Array.of(0x89, 0x54, 0x41, 0x52, 0x41, 0x5a, 0x53));
const whole = () => new Response(FILE);
const lost = () => new Response("", { status: 404 });

/**
 * A host that answers so. Gives the ways in which it was asked.
 * @param {(href: string, init: RequestInit) => Response | Promise<Response>} answer
 */
function hosted(answer) {
  /** @type {(RequestCache | undefined)[]} */
  const asked = [];
  mock.method(globalThis, "fetch", async (/** @type {string} */ href, /** @type {RequestInit} */ init) => {
    asked.push(init.cache);
    return answer(href, init);
  });
  return asked;
}

/**
 * A library of files, of which a search needs one after the other.
 * @param {string[]} files
 */
function library(files) {
  const known = new Set();
  let asked = 0;
  const search = () => {
    asked += 1;
    assert.ok(asked < 100, "it asks for ever");
    const next = files.find((name) => !known.has(name));
    return next ? [next] : { hits: [1] };
  };
  return /** @type {any} */ ({ begin() {}, give: (/** @type {string} */ name) => known.add(name), search });
}

test("after a file that is lost the others that are needed are loaded", async () => {
  hosted((href) => (href.endsWith("/p0.shard") ? lost() : whole()));
  const shelf = new Shelf("http://x.example/index.shards", async () => library(["a/p0.shard", "a/p1.shard", "a/d0.shard"]));
  const { hits } = await shelf.search("президент OR мост");
  assert.deepEqual(hits, [1]);
});

test("a damaged file is asked for twice, past the copy of the browser", async () => {
  const asked = hosted((href) => (href.endsWith(".shards") ? whole() : new Response(Uint8Array.of(0x1f, 0x8b, 1, 2))));
  const shelf = new Shelf("http://x.example/index.shards", async () => library(["a/w0.shard"]));
  await assert.rejects(shelf.search("мост"), { code: "pack-corrupt" });
  assert.deepEqual(asked, ["no-cache", "force-cache", "reload"]);
});

test("that a file is not there is believed of the host, not of a copy of the browser", async () => {
  const asked = hosted((_, { cache }) => (cache === "force-cache" ? lost() : whole()));
  await fetchShard("http://x.example/a/w0.shard", "force-cache", () => {});
  await fetchShard("http://x.example/index.shards", "no-cache", () => {});
  assert.deepEqual(asked, ["force-cache", "reload", "no-cache"]);
  hosted(lost);
  await assert.rejects(fetchShard("http://x.example/a/w0.shard", "force-cache", () => {}), { code: "shards-missing" });
  const busy = hosted(() => new Response("", { status: 429 }));
  await assert.rejects(fetchShard("http://x.example/index.shards", "no-cache", () => {}), { code: "shards-unreachable" });
  assert.equal(busy.length, 2);
});

/** A library where every word is in files of its own, but for the last, which all need. */
function dictionary() {
  const known = new Set();
  const search = (/** @type {string} */ word) => {
    const files = [...Array.from({ length: 20 }, (_, at) => `${word}/w${at}.shard`), "all/w0.shard"];
    const needs = files.filter((name) => !known.has(name));
    return needs.length > 0 ? needs : { hits: [word] };
  };
  return /** @type {any} */ ({ begin() {}, give: (/** @type {string} */ name) => known.add(name), search });
}

test("what nobody waits for any more is loaded no further, and what is awaited comes", async () => {
  /** @type {string[]} */
  const loaded = [];
  hosted((href) => (loaded.push(new URL(href).pathname), whole()));
  const shelf = new Shelf("http://x.example/index.shards", async () => dictionary());
  const stop = new AbortController();
  const asked = [shelf.search("mo", {}, stop.signal), shelf.search("most"), shelf.search("fer", {}, new AbortController().signal)];
  stop.abort();
  const [first, ...rest] = await Promise.allSettled(asked);
  assert.equal(/** @type {PromiseRejectedResult} */ (first).reason.code, "search-left");
  assert.deepEqual(rest.map(({ status }) => status), ["fulfilled", "fulfilled"]);
  assert.ok(loaded.filter((name) => name.startsWith("/mo/")).length < 20);
  assert.equal(loaded.filter((name) => name === "/all/w0.shard").length, 1);
});

test("a file that somebody else waits for is loaded, also where the first no longer does", async () => {
  hosted(whole);
  const shelf = new Shelf("http://x.example/index.shards", async () => dictionary());
  const stop = new AbortController();
  const asked = [shelf.search("mo", {}, stop.signal), shelf.search("mo")];
  stop.abort();
  const [first, second] = await Promise.allSettled(asked);
  assert.deepEqual([first?.status, second?.status], ["rejected", "fulfilled"]);
});

test("a few files are loaded at a time, and all of them", async () => {
  let [loading, most] = [0, 0];
  hosted(async () => {
    loading += 1;
    most = Math.max(most, loading);
    await new Promise(setImmediate);
    loading -= 1;
    return whole();
  });
  const names = Array.from({ length: 40 }, (_, at) => `http://x.example/a/w${at}.shard`);
  const sizes = await Promise.all(names.map((name) => fetchShard(name, "force-cache", (bytes) => bytes.length)));
  assert.deepEqual(sizes, names.map(() => 7));
  assert.equal(most, 6);
});

test("a file is late when no byte of it comes for ten seconds, not when it is long", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const bytes = FILE.values();
  const slowly = new ReadableStream({
    pull(out) {
      const { value, done } = bytes.next();
      mock.timers.tick(9_000);
      if (done) out.close();
      else out.enqueue(Uint8Array.of(value));
    },
  });
  hosted((_, { signal }) => new Promise((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason));
    resolve(new Response(slowly));
  }));
  assert.equal(await fetchShard("http://x.example/a/t0.shard", "force-cache", (bytes) => bytes.length), 7);
  hosted((_, { signal }) => new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason));
    queueMicrotask(() => mock.timers.tick(10_000));
  }));
  await assert.rejects(fetchShard("http://x.example/a/t0.shard", "force-cache", () => {}), { code: "shards-timeout" });
  mock.timers.reset();
});

/** @param {Set<string>} gone articles that the site has no more */
function comparing(gone) {
  const state = { added: 0, opened: 0, closed: 0 };
  const shelf = /** @type {any} */ ({
    async pack(/** @type {string[]} */ ids) {
      if (ids.some((id) => gone.has(id))) throw Object.assign(new Error("gone"), { code: "unknown-document" });
      return new Uint8Array(1);
    },
  });
  const comparison = new Comparison(shelf, async () => {
    state.opened += 1;
    return /** @type {any} */ ({ add: () => (state.added += 1), compare: (/** @type {string[]} */ ids) => ids, close: () => (state.closed += 1) });
  });
  return { comparison, state };
}

test("an article that was removed fails its own comparisons only", async () => {
  const gone = new Set();
  const { comparison, state } = comparing(gone);
  await comparison.compare(["a", "b"]);
  gone.add("b");
  assert.deepEqual(await comparison.compare(["c", "d"]), /** @type {any} */ (["c", "d"]));
  await assert.rejects(async () => comparison.compare(["b", "c"]), { code: "unknown-document" });
  assert.deepEqual([state.opened, state.closed], [2, 1]);
});

test("a text of the reader's own is read once", async () => {
  const { comparison, state } = comparing(new Set());
  await comparison.add("own", "text");
  await comparison.compare(["own", "own"]);
  assert.equal(state.added, 1);
});

test("an article is asked for anew when the site has another head", async () => {
  const heads = [FILE, gzipSync(Uint8Array.of(0x89, 0x54, 0x41, 0x52, 0x41, 0x5a, 0x53, 2))];
  let updates = 0;
  hosted((href) => {
    if (href.endsWith(".shards")) return new Response(heads[updates]);
    return updates === 1 && href.endsWith("/old.shard") ? lost() : whole();
  });
  /** @param {Uint8Array} head */
  const opened = async ({ length }) => ({ ...library([length > 7 ? "a/new.shard" : "a/old.shard"]), show: () => ({ edition: length }) });
  const shelf = new Shelf("http://x.example/index.shards", opened);
  const engine = remembering(/** @type {any} */ (shelf));
  const before = await engine.show("a");
  assert.equal(await engine.show("a"), before);
  updates = 1;
  await engine.search("мост");
  assert.equal(shelf.edition, 1);
  assert.deepEqual([before, await engine.show("a")], [{ edition: 7 }, { edition: 8 }]);
});
