import assert from "node:assert/strict";
import { test } from "node:test";
import { touched, touches } from "../../www/view/compare/texts/places.js";
import { fc } from "./property.mjs";

const place = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length }));
const parts = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 })), { maxLength: 12 }).map((lengths) => {
  let at = 0;
  return lengths.map(([gap, length]) => ({ start: (at += gap), end: (at += length) }));
});

test("the parts of a text that are shown are those in which something of the places stands", () => {
  fc.assert(fc.property(parts, fc.array(place, { maxLength: 8 }), (parts, places) => {
    assert.deepEqual(touched(parts, places), parts.filter((part) => touches(part, places)));
  }));
});
