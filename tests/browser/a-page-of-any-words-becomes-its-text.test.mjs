import assert from "node:assert/strict";
import { test } from "node:test";
import { textOfFile } from "../../www/view/compare/own/file.js";
import { textOfHtml } from "../../www/view/compare/own/html.js";
import { ATTACKS } from "./hostile.mjs";
import { fc } from "./property.mjs";

const words = fc.oneof(fc.constantFrom(...Object.values(ATTACKS)), fc.string({ unit: "grapheme" })).map((text) => text.replace(/\s+/gu, " ").trim()).filter((text) => text !== "");
const letters = (/** @type {string} */ text) => text.replace(/[&<>"']/gu, (letter) => `&#${letter.charCodeAt(0)};`);
const silent = fc.constantFrom("script", "style", "noscript", "template", "svg", "nav");

test("paragraphs of any words are read as they are, whatever stands between them unseen", () => {
  fc.assert(fc.property(fc.array(fc.tuple(words, silent, words)), (parts) => {
    const page = parts.map(([text, name, hidden]) => `<p>${letters(text)}</p><${name}>${letters(hidden)}</${name}><!-- ${letters(hidden)} -->`).join("\n");
    assert.equal(textOfHtml(page), parts.map(([text]) => text).join("\n\n"));
  }));
});

test("any file is read, and what is read of a page is no longer than the page", async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(fc.uint8Array(), words.map((text) => new TextEncoder().encode(`<p>${text}<b>${text}`))), async (bytes) => {
    const plain = await textOfFile(new File([bytes], "a.txt"));
    const page = await textOfFile(new File([bytes], "a.html"));
    // A block is parted from the next one by two line breaks, and takes four letters at least.
    assert.ok(page.length <= plain.length, page);
  }));
});
