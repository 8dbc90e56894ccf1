import assert from "node:assert/strict";
import { test } from "node:test";
import { readAddress, readState, VIEWS, writeAddress, writeState } from "../../www/state/address.js";
import { numberIn, propertyOf } from "../../www/state/attributes.js";
import { ATTACKS, unbroken } from "./hostile.mjs";
import { fc } from "./property.mjs";

const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...Object.values(ATTACKS)).map(unbroken));
const id = text.filter((words) => words !== "");
const whole = id.filter((words) => !words.includes("|"));
const place = fc.tuple(fc.nat(999_999_998), fc.nat(999_999_998)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
const or = (/** @type {fc.Arbitrary<any>} */ value) => fc.option(value);

/** @type {fc.Arbitrary<import("../../www/state/address.js").State>} */
const state = fc.record({
  query: text, a: or(id), b: or(id), more: fc.array(whole, { maxLength: 3 }), view: fc.constantFrom(...VIEWS), row: or(fc.integer({ min: 1, max: 99_999 })),
  only: or(id), doc: or(id), place: or(place), language: or(id), sort: fc.constantFrom(/** @type {const} */ ("relevance"), "newest", "oldest"), speaker: or(id),
  like: or(fc.tuple(place, id).map(([at, doc]) => ({ ...at, doc }))),
}, { noNullPrototype: true });

/** What others keep in an address: anything that a browser leaves as it is. */
const foreign = fc.array(fc.stringMatching(/^[a-z]{3,9}(?:=[\w%.-]{0,9})?$/u).filter((part) => !part.startsWith("row") && !part.startsWith("tarazy")), { maxLength: 3 });

test("any state is read back from the attributes that it writes", () => {
  fc.assert(fc.property(state, (state) => {
    const written = new Map(writeState(state));
    assert.deepEqual(readState((name) => written.get(name) ?? null), state);
  }));
});

test("any state is read back from the address that it writes, beside what others keep there and other elements", () => {
  fc.assert(fc.property(state, state, foreign, (mine, other, foreign) => {
    const beside = writeAddress(`#${foreign.join("&")}`, other, "two.");
    const address = writeAddress(beside, mine);
    fc.pre(address.length <= 8000);
    assert.deepEqual(readAddress(address), mine);
    assert.deepEqual(readAddress(address, "two."), other);
    for (const part of foreign) assert.ok(address.slice(1).split("&").includes(part), part);
    assert.equal(writeAddress(address, mine).length, address.length);
  }));
});

test("a query as long as one may be is read back", () => {
  const query = "ұ".repeat(512);
  assert.equal(readAddress(writeAddress("", { ...readState(() => null), query }))?.query, query);
});

test("any fragment is read without an exception, and gives a state that can be written", () => {
  const broken = fc.array(fc.constantFrom("tarazy=1", "&", "q=", "a=", "p=1-9", "row=0", "like=", "@", "%", "%D1", "%E0%A4", "%00", "\u202e", "\ud800", "v=rows", "=", "#"))
    .map((parts) => parts.join(""));
  fc.assert(fc.property(fc.oneof(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), broken, broken.map((rest) => `tarazy=1&${rest}`)), (hash) => {
    readAddress(hash);
    const read = readAddress(unbroken(hash));
    if (read) assert.deepEqual(readAddress(writeAddress("", read)), read);
  }));
});

test("any number that an author writes is within its limits, or none", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.double().map(String)), fc.integer({ min: 1, max: 1000 }), (text, most) => {
    const number = numberIn(text, most);
    assert.ok(number === null || (Number.isInteger(number) && number >= 1 && number <= most), `${text}: ${number}`);
  }));
});

test("an attribute is a property whose name leads back to it", () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,6}(?:-[a-z]{1,6}){0,3}$/u), (name) => {
    assert.equal(propertyOf(name).replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`), name);
  }));
});
