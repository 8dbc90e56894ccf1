import assert from "node:assert/strict";
import { test } from "node:test";
import { fileName } from "../../www/export/escape.js";
import { csv, markdown } from "../../www/export/tables.js";
import en from "../../www/strings/en.js";
import kk from "../../www/strings/kk.js";
import ru from "../../www/strings/ru.js";

const text = "=1+1, \"да\" и <b>*нет*</b>";

/** @returns {import("../../www/view/compare/screen.jsx").Comparison} one row: what A says, of which B says nothing */
function comparison() {
  const article = (/** @type {string} */ id) => ({
    id, title: { text: `@${id}`, derived: false }, language: "ru", source: null, url: null, published: null, kind: "digest", author: null,
    retrieved: null, sha256: "ab".repeat(32), text, segments: [], quotes: [], figures: [], dates: [], names: [],
  });
  const cells = [{ doc: "a", claims: [{ start: 0, end: text.length, voice: null }] }, { doc: "b", claims: [] }];
  const label = { ru: "Что; сказано", kk: "Не айтылды", en: "What was said" };
  const row = { question: "q", label, relation: "only", reason: "one-side", evidence: ["-5", "два"], docs: ["a", "b"], cells };
  const ledger = { changed: 0, contradicts: 0, updated: 0, agrees: 0, adds: 0, related: 0, only: 1 };
  const answer = { docs: ["a", "b"], ledger, rows: [row], links: [], versions: null };
  return /** @type {any} */ ({ answer, texts: new Map([["a", article("a")], ["b", article("b")]]), pack: "3f9a12cd" });
}

test("CSV has a mark of UTF-8, a line a claim, quoted fields and no formulas", () => {
  const [head = "", first = "", second = "", ...rest] = csv(ru, comparison()).split("\r\n");
  assert.ok(head.startsWith("\uFEFF№,"));
  const about = "1,\"Что; сказано\",только в одной,Во второй публикации ответа на этот вопрос не нашлось.,\"'-5; два\"";
  const hash = "ab".repeat(32);
  assert.equal(first, `${about},a,'@a [пересказ],издание не указано,дата не указана,Говорящий не установлен,"'=1+1, ""да"" и <b>*нет*</b>",0,${text.length},${hash},3f9a12cd`);
  assert.equal(second, `${about},b,'@b [пересказ],издание не указано,дата не указана,,В этой публикации об этом нет.,,,${hash},3f9a12cd`);
  assert.deepEqual(rest, [""]);
});

test("every line of CSV has as many fields as there are columns, in every language", () => {
  for (const t of [ru, kk, en]) {
    const lines = csv(t, comparison()).trimEnd().split("\r\n").map((line) => line.replace(/"(?:[^"]|"")*"/gu, "").split(",").length);
    assert.deepEqual(lines, [15, 15, 15], t.code);
  }
});

test("Markdown takes no text for markup and tells both sources and what is found by a program", () => {
  const written = markdown(en, comparison());
  assert.ok(written.includes("> “=1+1, \"да\" и \\<b\\>\\*нет\\*\\</b\\>”\n>\n> **A.** Speaker not identified. Place in the text: 0–"), written);
  assert.ok(written.includes("**B.** This article does not speak of it."));
  assert.match(written, /^- A\. “\\@a” \\\[digest\\\], outlet not given, date not given; a; SHA-256 of the file: (?:ab){32}$/mu);
  assert.ok(written.includes(en.disclaimer));
});

test("a file is named by both ids", () => {
  assert.equal(fileName(["көпір/1", "мост 2"], "csv"), "көпір-1--мост-2.csv");
});
