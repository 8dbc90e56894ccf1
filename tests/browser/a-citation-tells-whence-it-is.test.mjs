import assert from "node:assert/strict";
import { test } from "node:test";
import { citation } from "../../www/export/citation.js";
import { pairCitation } from "../../www/export/pair.js";
import en from "../../www/strings/en.js";
import kk from "../../www/strings/kk.js";
import ru from "../../www/strings/ru.js";

const text = "Вводная.\n «Мост  закрыт», — сказал Асан Серіков.";
const end = text.indexOf(", —");

/** @returns {import("../../www/types/answers.js").DocumentAnswer} */
function article(/** @type {object} */ more = {}) {
  const quotes = [{ start: 10, end, kind: "direct", speaker: "Асан Серіков", cue: null, occasion: null }];
  const known = { id: "m", title: { text: "Мост закрыт", derived: false }, language: "ru", source: "Вестник", url: null, author: null };
  const rest = { published: { iso: "2024-03-05", precision: "day" }, kind: null, retrieved: null, sha256: "0123456789abcdef".repeat(4), text };
  return /** @type {any} */ ({ ...known, ...rest, quotes, segments: [], figures: [], dates: [], names: [], ...more });
}

test("a citation has words, voice, title, outlet, date, place, checksum and address", () => {
  assert.equal(citation(ru, article(), { start: 8, end }, "https://x.kz/#tarazy=1"), [
    "«Мост закрыт»",
    "Говорит: Асан Серіков (прямая речь; кто говорит, определила программа)",
    "«Мост закрыт», Вестник, 5 марта 2024",
    `Место в тексте: 10–${end} (UTF-16); SHA-256 файла: 0123456789ab…`,
    "https://x.kz/#tarazy=1",
  ].join("\n"));
});

test("a place that is more than a quotation has no voice of its own", () => {
  const [line, next] = citation(kk, article(), { start: 8, end: end + 8 }, null).split("\n");
  assert.equal(line, `«${text.slice(10, end + 8).replace("  ", " ").trim()}»`);
  assert.match(next ?? "", /^«Мост закрыт», /u);
});

test("what is not known is said in every language", () => {
  const bare = article({ source: null, published: null, kind: "digest" });
  const lines = [ru, kk, en].map((t) => citation(t, bare, { start: 0, end: 8, voice: null }, null).split("\n").slice(1, 3));
  assert.deepEqual(lines, [
    ["Говорящий не установлен", "«Мост закрыт» [пересказ], издание не указано, дата не указана"],
    ["Кім айтқаны анықталмады", "«Мост закрыт» [мазмұндама], басылымы көрсетілмеген, күні көрсетілмеген"],
    ["Speaker not identified", "“Мост закрыт” [digest], outlet not given, date not given"],
  ]);
});

test("a pair says that a machine found it", () => {
  const row = { question: "closed", label: { ru: "Что закрыто", kk: "", en: "" }, relation: "agrees", reason: "same-answer", evidence: [], docs: [], cells: [] };
  assert.equal(
    pairCitation(ru, /** @type {any} */ (row), ["один", "два"], "https://x.kz/#row"),
    "Что закрыто — совпадает\nГлавные слова ответа совпадают. Найдено программой; проверяйте по тексту.\n\nодин\n\nдва\n\nhttps://x.kz/#row",
  );
});
