import assert from "node:assert/strict";
import { test } from "node:test";
import { marked } from "marked";
import { csvOf, plain } from "../../www/export/escape.js";
import { html } from "../../www/export/html.js";
import { csv, markdown } from "../../www/export/tables.js";
import ru from "../../www/strings/ru.js";
import { ATTACKS } from "./hostile.mjs";
import { fc } from "./property.mjs";

/** What begins a formula, at the beginning of a file, line or cell, whichever sign parts the cells. */
const FORMULA = /(?:^|[;\t\r\n])[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A spreadsheet reads it as the number that it is. */
const NEGATIVE = /^-\d+(?:\.\d+)?$/u;

const words = fc.oneof(fc.constantFrom(...Object.values(ATTACKS)), fc.string({ unit: "grapheme" }), fc.array(fc.constantFrom(..."://", "www.", "@b.c", ..."=+-@;,\t\r\n\"' <>&[]()`*_#|~$\\!:.1аб"), { maxLength: 12 }).map((letters) => letters.join("")));

/** A comparison that says these words wherever words can stand. */
function comparison(/** @type {string} */ words) {
  const text = `Мост ${words} закрыт`;
  const article = (/** @type {string} */ id) => ({
    id, title: { text: words, derived: false }, language: words, source: words, url: words, published: null, kind: words, author: words,
    retrieved: null, sha256: "ab".repeat(32), text, segments: [], quotes: [], figures: [], dates: [], names: [],
  });
  const cells = ["a", words].map((doc) => ({ doc, claims: [{ start: 0, end: text.length, voice: words }] }));
  const label = { ru: words, kk: words, en: words };
  const row = { question: "q", label, relation: "changed", reason: "polarity", evidence: [words, words], docs: ["a", words], cells };
  const ledger = { changed: 1, contradicts: 0, updated: 0, agrees: 0, adds: 0, related: 0, only: 0 };
  return /** @type {any} */ ({ answer: { docs: ["a", words], ledger, rows: [row], links: [], versions: null }, texts: new Map([["a", article("a")], [words, article(words)]]), pack: "3f9a12cd" });
}

/** The cells of a table as RFC 4180 reads it. */
function cells(/** @type {string} */ table) {
  const found = table.matchAll(/("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n)/gu);
  return [...found].map(([, cell = ""]) => (cell.startsWith("\"") ? cell.slice(1, -1).replaceAll("\"\"", "\"") : cell));
}

/** Its tags, but links, without what their attributes say. */
function tags(/** @type {string} */ page) {
  return page.replaceAll(/<style>.*?<\/style>/gsu, "").replaceAll(/ (?:lang|href)="[^"<>]*"/gu, "").match(/<(?!a>|\/a>)[^>]*>/gu);
}

test("any words are one cell of a table, which begins no formula however its cells are parted", () => {
  fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (line) => {
    const read = cells(csvOf([line]).slice(1));
    assert.equal(read.length, line.length);
    for (const [at, cell] of read.entries()) {
      if (!NEGATIVE.test(cell)) assert.doesNotMatch(cell, FORMULA);
      assert.equal(cell.replaceAll("'", ""), line[at]?.replaceAll("'", ""));
    }
  }));
});

test("a negative number stays a number in a table, and a sum does not", () => {
  assert.deepEqual(cells(csvOf([["-5", -1.5, "-1+2", "--01-29"]]).slice(1)), ["-5", "-1.5", "'-1+2", "'--01-29"]);
});

test("any words in a comparison leave its table as many columns", () => {
  fc.assert(fc.property(words, (words) => {
    assert.equal(cells(csv(ru, comparison(words)).slice(1)).length, 3 * ru.columns.length);
  }));
});

test("any words in a comparison leave its page the same elements", () => {
  const usual = tags(html(ru, comparison("мост")));
  fc.assert(fc.property(words, (words) => assert.deepEqual(tags(html(ru, comparison(words))), usual)));
});

test("any words in a comparison leave its Markdown the same elements, and no link but to the web", () => {
  const elements = (/** @type {string} */ words) => /** @type {string} */ (marked(markdown(ru, comparison(words)))).match(/<(?!a |\/a>)[^>]*>/gu);
  const usual = elements("мост");
  fc.assert(fc.property(words, (words) => {
    assert.deepEqual(elements(words), usual);
    assert.doesNotMatch(String(marked(markdown(ru, comparison(words)))), /href="(?!https?:|mailto:)/u);
  }));
});

test("any words of Markdown are read as they were written", () => {
  const letters = { amp: "&", lt: "<", gt: ">", quot: "\"", "#39": "'" };
  fc.assert(fc.property(words, (words) => {
    const rendered = String(marked.parseInline(`«${plain(words)}»`)).replaceAll(/<[^>]*>/gu, "");
    const read = rendered.replaceAll(/&(amp|lt|gt|quot|#39);/gu, (_, name) => letters[/** @type {keyof typeof letters} */ (name)]);
    assert.equal(read.replaceAll(/\s+/gu, " "), `«${words.replaceAll(/\s+/gu, " ").trim()}»`);
  }));
});
