import assert from "node:assert/strict";
import { fileAddress } from "./rig.mjs";
import { LONG, read } from "./long.mjs";
import { scene } from "./scene.mjs";

const SCRIPT = '<script src="dist/tarazy.js?worker"></script>';
const PAIR = '<tarazy-compare a="egemen-interview-ru" b="khabar-interview-ru" lang="ru" heading-level="2"></tarazy-compare>';

/** @param {import("playwright-core").Page} page */
async function compared(page) {
  return page.locator("tarazy-compare").evaluate(async (element) => {
    const compare = /** @type {HTMLElement & {compare(a: string, b: string): Promise<object>, engine: any}} */ (element);
    const answer = await compare.compare("egemen-interview-ru", "khabar-interview-ru");
    const shown = await compare.engine.add("own", "Мост открыли 4 мая. «Паром больше не нужен», — сказала мэр Ольга Лугова.");
    const own = await compare.engine.compare(["own", "egemen-interview-ru"]);
    const unknown = await compare.engine.compare(["own", "nobody"]).catch((/** @type {any} */ error) => error.code);
    return { answer, quotes: shown.quotes.length, docs: own.docs, unknown };
  });
}

scene("a comparison and a text of the reader's own are worked on beside the page, with the same answers", async ({ site }) => {
  const page = await site(`${SCRIPT}${PAIR}`);
  const beside = await compared(page);
  assert.ok(page.workers().length >= 1);
  const plain = await site(`${SCRIPT.replace("?worker", "")}${PAIR}`);
  assert.deepEqual(beside, await compared(plain));
  assert.equal(beside.quotes, 1);
  assert.equal(beside.unknown, "unknown-document");
  assert.equal(plain.workers().length, 0);
});

scene("a long text is read beside the page without being asked for, a short one is not", async ({ site }) => {
  const page = await site(`${SCRIPT.replace("?worker", "")}${PAIR.replace("a=", "loading='eager' a=")}`);
  assert.equal(await read(page, LONG.slice(0, 300)), 4);
  assert.equal(page.workers().length, 0);
  assert.equal(await read(page, LONG), 60);
  assert.equal(page.workers().length, 1);
});

scene("an author who wants no worker gets none", async ({ site }) => {
  const page = await site(`${SCRIPT.replace("?worker", "?worker=no")}${PAIR.replace("a=", "loading='eager' a=")}`);
  assert.equal(await read(page, LONG), 60);
  assert.equal(page.workers().length, 0);
});

scene("by double click a long text is read beside the page, too", async ({ open }) => {
  const page = await open(fileAddress);
  assert.equal(await read(page, LONG), 60);
  assert.equal(page.workers().length, 1);
});

scene("where a policy forbids workers, the page works itself", async ({ site }) => {
  const page = await site(`${SCRIPT}${PAIR}`, {}, "worker-src 'none'");
  assert.equal((await compared(page)).quotes, 1);
  assert.equal(page.workers().length, 0);
}, [/worker/iu]);

scene("where the script of the worker is missing, the page works itself", async ({ site }) => {
  const page = await site(`${SCRIPT}<p id="late"></p>`);
  await page.route("**/tarazy-worker.js", (route) => route.fulfill({ status: 404, body: "" }));
  await page.evaluate((pair) => {
    const template = new DOMParser().parseFromString(pair, "text/html");
    document.body.append(...template.body.children);
  }, PAIR);
  assert.equal((await compared(page)).quotes, 1);
}, [/404/u, /^failed: .*tarazy-worker/u]);

scene("a worker that traps is replaced", async ({ site }) => {
  const page = await site(`${SCRIPT}${PAIR}`);
  await compared(page);
  const [worker] = page.workers();
  await worker?.evaluate(() => {
    const answer = globalThis.postMessage.bind(globalThis);
    globalThis.postMessage = (/** @type {any} */ { number }) => answer({ number, failure: { isTrap: true, message: "unreachable" } });
  });
  assert.equal((await compared(page)).quotes, 1);
});
