import assert from "node:assert/strict";
import { test } from "node:test";
import { addOwn, ownTexts } from "../../www/view/compare/own/texts.js";

const title = { text: "Мост", derived: false };
const shows = /** @type {any} */ ({ show: async () => ({ title }) });
const fails = /** @type {any} */ ({ show: async () => Promise.reject(new Error("no module")) });

/** Storage that takes values up to a length. */
function storage(/** @type {number} */ most) {
  /** @type {any} */
  const kept = Object.create({
    /** @param {string} key */
    getItem: (key) => kept[key] ?? null,
    /** @param {string} key */
    removeItem: (key) => delete kept[key],
    /** @param {string} key @param {string} value */
    setItem(key, value) {
      if (value.length > most) throw new DOMException("full", "QuotaExceededError");
      kept[key] = value;
    },
  });
  return kept;
}

/** @param {any} kept */
function use(kept) {
  Object.defineProperty(globalThis, "localStorage", { value: kept, configurable: true });
}

test("of a text that a full storage refused nothing stays after the visit", async () => {
  const kept = storage(200);
  use(kept);
  const refused = await addOwn(shows, "Мост закрыт. ".repeat(100));
  assert.deepEqual(ownTexts().map(({ id }) => id), [refused], "for this visit it is");
  assert.deepEqual(Object.keys(kept), []);
});

test("a text that ends the page while it is read is not in the storage", async () => {
  const kept = storage(10_000);
  use(kept);
  /** @type {string[][]} */
  const stored = [];
  await addOwn(/** @type {any} */ ({ show: async () => {
    stored.push(Object.keys(kept));
    return { title };
  } }), "Мост достроен.");
  assert.deepEqual(stored, [[]]);
  assert.equal(Object.keys(kept).length, 2);
});

test("a text whose words are gone is not listed", () => {
  const id = "own-0123456789ab";
  use(Object.assign(storage(200), { [`tarazy:${id}`]: JSON.stringify({ title, sha256: "" }) }));
  assert.equal(ownTexts().some((own) => own.id === id), false);
});

test("a text that is kept stays when it is added again in vain; a new one does not", async () => {
  const kept = storage(10_000);
  use(kept);
  const id = await addOwn(shows, "Мост закрыт.");
  await assert.rejects(addOwn(fails, "Мост закрыт."));
  assert.ok(ownTexts().some((own) => own.id === id && own.title.text === "Мост"));
  const before = Object.keys(kept);
  await assert.rejects(addOwn(fails, "Мост открыт."));
  assert.deepEqual(Object.keys(kept), before);
});
