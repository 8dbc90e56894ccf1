import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import Ajv from "ajv";
import { collectionCsv, collectionHtml, collectionJson, collectionMarkdown } from "../../www/export/collection.js";
import { about } from "../../www/export/json.js";
import en from "../../www/strings/en.js";
import kk from "../../www/strings/kk.js";
import ru from "../../www/strings/ru.js";
import enWords from "../../www/strings/collection/en.js";
import kkWords from "../../www/strings/collection/kk.js";
import ruWords from "../../www/strings/collection/ru.js";
import { documentsOf, entryOf, withBack } from "../../www/view/collection/entries.js";
import { pins, setPins, togglePin } from "../../www/view/pins.js";
import { invented } from "./scene.mjs";

const T = { ru: { ...ru, ...ruWords }, kk: { ...kk, ...kkWords }, en: { ...en, ...enWords } };

const article = invented({
  id: "bridge", text: "=Мост <b>закрыт</b>*. Его откроют.", source: "Вестник", url: "https://vestnik.example/a_b?c=<1>", published: { iso: "2031-05", precision: "month" },
});

/** @param {object} [more] @param {any} [document] */
function placed(more = {}, document = article) {
  const pin = { doc: "bridge", start: 0, end: 21, voice: null, words: article.text.slice(0, 21), note: "-проверить", about: about(article), ...more };
  return { ...entryOf(pin, document), where: { address: "https://x.kz/#tarazy=1", pack: "3f9a12cd" } };
}

test("a place is found where its words moved, and told when they are gone or their article is", () => {
  const moved = entryOf(placed().pin, { ...article, text: `Сегодня. ${article.text}` });
  assert.deepEqual([moved.found, moved.cited.start], ["moved", 9]);
  assert.equal(entryOf(placed().pin, { ...article, text: "Мост открыли." }).found, "changed");
  const gone = entryOf(placed().pin, null);
  assert.deepEqual([gone.found, gone.document.title.text, gone.cited.words], ["gone", "Мост", article.text.slice(0, 21)]);
});

test("a place that is gone keeps its speaker and that the speech was reported", () => {
  const quote = { start: 0, end: 21, kind: "indirect", speaker: "Олжас Ахметов" };
  togglePin(invented({ ...article, quotes: [quote] }), { start: 0, end: 21 });
  const [pin] = pins();
  setPins([]);
  for (const document of [null, invented({ id: "bridge", text: "Мост открыли." })]) {
    const entry = { ...placed(), ...entryOf(/** @type {any} */ (pin), document) };
    assert.ok(collectionCsv(T.en, [entry]).includes("Олжас Ахметов"));
    assert.ok(collectionMarkdown(T.en, [entry]).includes(T.en.quoteKinds.indirect));
    assert.equal(JSON.parse(collectionJson(T.en, [entry])).passages[0].voice, "Олжас Ахметов");
  }
});

test("what is not a place hides no other place", () => {
  setPins(/** @type {any} */ ([null, { words: 1 }, placed().pin]));
  assert.deepEqual(pins().map(({ doc }) => doc), ["bridge"]);
  setPins([]);
});

test("an article is gone only where the engine says that it has none", async () => {
  const fails = (/** @type {string} */ code) => /** @type {any} */ ({ show: async () => Promise.reject(Object.assign(new Error(code), { code })) });
  for (const code of ["unknown-document", "own-gone"]) assert.deepEqual([...await documentsOf(fails(code), ["a"])], [["a", null]]);
  for (const code of ["archive-timeout", "archive-failed", "engine-trap"]) await assert.rejects(documentsOf(fails(code), ["a"]), { code });
});

test("what was removed comes back into the list as it is now", () => {
  const [a, b, c, d] = ["a", "b", "c", "d"].map((doc) => placed({ doc }).pin);
  assert.ok(a && b && c && d);
  const back = withBack([{ ...c, note: "позже" }, a, d], [{ pin: b, at: 1 }, { pin: d, at: 2 }]);
  assert.deepEqual(back.map(({ doc, note }) => doc + (note === "позже" ? "!" : "")), ["c!", "b", "a", "d"]);
  assert.deepEqual(withBack([], [{ pin: a, at: 0 }, { pin: b, at: 1 }]).map(({ doc }) => doc), ["a", "b"]);
});

test("what an archive says of a language is no markup", () => {
  const page = collectionHtml(T.en, [placed({}, { ...article, language: "ru\"><img src=x>" })]);
  assert.equal(page.includes("<img"), false);
});

test("CSV has a field a column in every language, and no formula", () => {
  for (const t of Object.values(T)) {
    const [head = "", line = "", end] = collectionCsv(t, [placed()]).split("\r\n");
    const fields = (/** @type {string} */ text) => text.replace(/"(?:[^"]|"")*"/gu, "").split(",").length;
    assert.deepEqual([fields(head), fields(line), end], [17, 17, ""], t.code);
    assert.ok(line.startsWith("1,'=Мост <b>закрыт</b>*.,"), line);
    assert.ok(line.includes(",'-проверить,"), line);
  }
});

test("Markdown and HTML have the whole citation and the note, and take no text for markup", () => {
  const written = collectionMarkdown(T.en, [placed()]);
  assert.equal(written, [
    "# Collection", "## 1. Мост", "> “=Мост \\<b\\>закрыт\\</b\\>\\*.”",
    "- Speaker not identified\n- “Мост”, Вестник, May 2031\n- <https://vestnik.example/a_b?c=%3C1%3E>\n- Place in the text: 0–21 (UTF-16); SHA-256 of the file: abababababab…; Set of articles: 3f9a12cd\n- <https://x.kz/#tarazy=1>\n- Note: -проверить",
  ].join("\n\n") + "\n");
  const page = collectionHtml(T.kk, [placed()]);
  assert.deepEqual(page.match(/<a href="[^"]*"/gu), ["<a href=\"https://vestnik.example/a_b?c=&#60;1&#62;\"", "<a href=\"https://x.kz/#tarazy=1\""]);
  assert.equal(page.includes("<b>"), false);
  assert.ok(page.includes("Мәтіндегі орны: 0–21 (UTF-16); Файлдың SHA-256 қосындысы: abababababab…; Мақалалар жинағы: 3f9a12cd"), page);
});

test("JSON is what its schema says", async () => {
  const [of, comparison] = await Promise.all(["collection", "comparison"].map(async (name) => JSON.parse(await readFile(new URL(`../../www/export/${name}.schema.json`, import.meta.url), "utf8"))));
  const valid = new Ajv().addSchema(comparison, "comparison.schema.json").compile(of);
  const entries = [placed(), placed({ voice: undefined, doc: "own-0123456789ab" }, null), placed({ words: "нет" })];
  const value = JSON.parse(collectionJson(T.ru, entries));
  assert.equal(valid(value), true, JSON.stringify(valid.errors));
  assert.equal(valid({ ...value, passages: [{ ...value.passages[0], found: "?" }] }), false);
});
