import assert from "node:assert/strict";
import { test } from "node:test";
import { citation, gost } from "../../www/export/citation.js";
import { pairCitation } from "../../www/export/pair.js";
import en from "../../www/strings/en.js";
import kk from "../../www/strings/kk.js";
import ru from "../../www/strings/ru.js";

const text = "Вводная.\n «Мост  закрыт», — сказал Асан Серіков.";
const end = text.indexOf(", —");
const NOWHERE = { address: null, pack: null };

/** @returns {import("../../www/types/answers.js").DocumentAnswer} */
function article(/** @type {object} */ more = {}) {
  const quotes = [{ start: 10, end, kind: "direct", speaker: "Асан Серіков", cue: null, occasion: null }];
  const known = { id: "m", title: { text: "Мост закрыт", derived: false }, language: "ru", source: "Вестник", url: null, author: null };
  const rest = { published: { iso: "2024-03-05", precision: "day" }, kind: null, retrieved: null, sha256: "0123456789abcdef".repeat(4), text };
  return /** @type {any} */ ({ ...known, ...rest, quotes, segments: [], figures: [], dates: [], names: [], ...more });
}

test("a citation has words, voice, title, outlet, date, place, checksum and address", () => {
  assert.equal(citation(ru, article(), { start: 8, end }, { address: "https://x.kz/#tarazy=1", pack: "3f9a12cd" }), [
    "«Мост закрыт»",
    "Говорит: Асан Серіков (прямая речь; кто говорит, определила программа)",
    "«Мост закрыт», Вестник, 5 марта 2024",
    `Место в тексте: 10–${end} (UTF-16); SHA-256 файла: 0123456789ab…; Набор публикаций: 3f9a12cd`,
    "https://x.kz/#tarazy=1",
  ].join("\n"));
});

test("a place that is more than a quotation has no voice of its own", () => {
  const [line, next] = citation(kk, article(), { start: 8, end: end + 8 }, NOWHERE).split("\n");
  assert.equal(line, `«${text.slice(10, end + 8).replace("  ", " ").trim()}»`);
  assert.match(next ?? "", /^«Мост закрыт», /u);
});

test("what is not known is said in every language", () => {
  const bare = article({ source: null, published: null, kind: "digest" });
  const lines = [ru, kk, en].map((t) => citation(t, bare, { start: 0, end: 8, voice: null }, NOWHERE).split("\n").slice(1, 3));
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

const KNOWN = {
  source: "Вестник", author: "А. Серікова.", published: { iso: "2031-05-09", precision: "day" }, url: "https://vestnik.kz/7", retrieved: "2031-06-01",
};

test("a citation after GOST has author, title, outlet, date, address, date of access, place, file and pack, in every language", () => {
  const lines = [ru, kk, en].map((t) => gost(t, article(KNOWN), { start: 10, end }, "3f9a12cd").split("\n").at(-1));
  const place = `10–${end} (UTF-16)`;
  assert.deepEqual(lines, [
    `А. Серікова. Мост закрыт. — Текст : электронный // Вестник. — 9 мая 2031. — URL: https://vestnik.kz/7 (дата обращения: 01.06.2031). — Место в тексте: ${place}. — SHA-256 файла: 0123456789ab…. — Набор публикаций: 3f9a12cd.`,
    `А. Серікова. Мост закрыт. — Мәтін : электронды // Вестник. — 2031 жылғы 9 мамыр. — URL: https://vestnik.kz/7 (қаралған күні: 01.06.2031). — Мәтіндегі орны: ${place}. — Файлдың SHA-256 қосындысы: 0123456789ab…. — Мақалалар жинағы: 3f9a12cd.`,
    `А. Серікова. Мост закрыт. — Text : electronic // Вестник. — 9 May 2031. — URL: https://vestnik.kz/7 (date of access: 01.06.2031). — Place in the text: ${place}. — SHA-256 of the file: 0123456789ab…. — Set of articles: 3f9a12cd.`,
  ]);
});

test("a citation after GOST says what is not known, and has no date of access that nobody knows", () => {
  const bare = article({ source: null, published: null, sha256: "" });
  const lines = [ru, kk, en].map((t) => gost(t, bare, { start: 0, end: 8 }, null).split("\n").at(-1));
  assert.deepEqual(lines, [
    "Мост закрыт. — Текст : электронный // [издание не указано]. — [дата не указана]. — Место в тексте: 0–8 (UTF-16).",
    "Мост закрыт. — Мәтін : электронды // [басылымы көрсетілмеген]. — [күні көрсетілмеген]. — Мәтіндегі орны: 0–8 (UTF-16).",
    "Мост закрыт. — Text : electronic // [outlet not given]. — [date not given]. — Place in the text: 0–8 (UTF-16).",
  ]);
});

test("a plain citation has all of it in Kazakh and English, too", () => {
  const where = { address: "https://x.kz/#tarazy=1", pack: "3f9a12cd" };
  assert.deepEqual([kk, en].map((t) => citation(t, article(KNOWN), { start: 10, end }, where)), [
    `«Мост закрыт»\nАйтқан: Асан Серіков (төл сөз; кім айтқанын бағдарлама анықтады)\n«Мост закрыт», А. Серікова., Вестник, 2031 жылғы 9 мамыр\nhttps://vestnik.kz/7\nМәтіндегі орны: 10–${end} (UTF-16); Файлдың SHA-256 қосындысы: 0123456789ab…; Мақалалар жинағы: 3f9a12cd\nhttps://x.kz/#tarazy=1`,
    `“Мост закрыт”\nSpeaker: Асан Серіков (direct speech; speaker identified by a program)\n“Мост закрыт”, А. Серікова., Вестник, 9 May 2031\nhttps://vestnik.kz/7\nPlace in the text: 10–${end} (UTF-16); SHA-256 of the file: 0123456789ab…; Set of articles: 3f9a12cd\nhttps://x.kz/#tarazy=1`,
  ]);
});

test("a text of the reader's own came in no pack", () => {
  assert.equal(citation(en, article({ kind: "own" }), { start: 0, end: 8 }, { address: null, pack: "3f9a12cd" }).includes("3f9a12cd"), false);
});
