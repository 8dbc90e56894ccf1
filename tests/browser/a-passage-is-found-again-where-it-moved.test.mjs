import assert from "node:assert/strict";
import { test } from "node:test";
import { locate, readCited, writeCited } from "../../www/view/quote/locate.js";

const TEXT = "Заголовок\n\nМост закрыли в мае. «Ждём ремонта», — сказал инженер Ахметов.";
const start = TEXT.indexOf("Мост");
const end = TEXT.indexOf(" «");

/** @returns {NonNullable<ReturnType<typeof readCited>>} */
function cited() {
  return /** @type {any} */ (readCited(writeCited({ doc: "bridge~2@x", start, end }, TEXT)));
}

test("what is written of a passage is read again", () => {
  assert.deepEqual({ ...cited(), check: null }, { doc: "bridge~2@x", start, end, check: null });
  assert.match(cited().check ?? "", /^[\da-f]{6}$/u);
  for (const broken of [null, "", "5-3@x", "1-2", "x-y@z", "1-2@"]) assert.equal(readCited(broken), null);
});

test("a passage that stands where it stood is the same", () => {
  assert.deepEqual(locate(TEXT, cited(), ""), { start, end, found: "same" });
});

test("a passage is found again after words were put before it", () => {
  const later = `Исправлено. ${TEXT}`;
  const moved = locate(later, cited(), "");
  assert.equal(moved.found, "moved");
  assert.equal(later.slice(moved.start, moved.end), TEXT.slice(start, end));
});

test("a passage whose words are gone is said to be changed", () => {
  assert.equal(locate(TEXT.replace("мае", "июне"), cited(), "").found, "changed");
  assert.equal(locate("", cited(), "").found, "changed");
});

test("the author's words count more than the place, whatever their quotation marks, spaces and composed letters", () => {
  const asked = { start: 0, end: 5, check: null };
  const words = "\u00abЖде\u0308м\u00a0ре\u00adмонта\u00bb";
  const found = locate(TEXT, asked, words);
  assert.equal(found.found, "moved");
  assert.match(TEXT.slice(found.start, found.end), /^«?Ждём ремонта»?$/u);
  assert.equal(locate(TEXT, asked, "Ждём денег").found, "changed");
  assert.equal(locate(TEXT, cited(), "закрыли").found, "same");
});

test("a passage with quotation marks and double spaces around is found by its check, in a long text, too", () => {
  const text = `Начало. «Мост  закрыт», — сказал мэр. ${"Дальше другое. ".repeat(4000)}`;
  const [from, to] = [text.indexOf("«"), text.indexOf(" Дальше")];
  const asked = /** @type {any} */ (readCited(writeCited({ doc: "d", start: from, end: to }, text)));
  const later = `${"Прежде было иное. ".repeat(4000)}${text}`;
  assert.deepEqual(locate(later, asked, ""), { start: from + later.length - text.length, end: to + later.length - text.length, found: "moved" });
});
