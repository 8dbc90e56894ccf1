import assert from "node:assert/strict";
import { test } from "node:test";
import { textOfFile } from "../../www/view/compare/own/file.js";
import { textOfHtml } from "../../www/view/compare/own/html.js";

test("blocks are lines; scripts, menus and comments are left out; entities are letters", () => {
  const html = "<html><head><title>Нет</title></head><body><nav>Меню</nav><!-- <p>нет</p> --><h1>Мост&nbsp;закрыт</h1><p>Мэр <b>сказал</b>:\n&laquo;7 &lt; 8&raquo; &#1103;&#x44f;<br>Дальше</p><script>alert('<p>')</script></body>";
  assert.equal(textOfHtml(html), "Мост\u00a0закрыт\n\nМэр сказал: «7 < 8» яя\n\nДальше");
});

test("a form around a whole page hides nothing but its controls", () => {
  assert.equal(textOfHtml("<form><p>Мост закрыт</p><select><option>Выбор</option></select><button>Нажать</button></form>"), "Мост закрыт");
});

test("a letter that grows when it is made small moves no tag", () => {
  assert.equal(textOfHtml("İİİİİİİİ</h1><SCRIPT>нет</SCRIPT><p>Мост <b>закрыт</b>"), "İİİİİİİİ\n\nМост закрыт");
});

test("what is no tag and no entity stays", () => {
  assert.equal(textOfHtml("7 < 8 & 9 > 1 &unknown; &#x110000;"), "7 < 8 & 9 > 1 &unknown; &#x110000;");
});

test("a file is read as UTF-8, with or without a mark, as windows-1251 where that cannot be, and as UTF-16 with its mark", async () => {
  const read = (/** @type {number[]} */ bytes) => textOfFile(new File([Uint8Array.from(bytes)], "a.txt"));
  assert.equal(await read([0xd0, 0xb4, 0xd0, 0xb0]), "да");
  assert.equal(await read([0xef, 0xbb, 0xbf, 0xd0, 0xb4]), "д");
  assert.equal(await read([0xe4, 0xe0]), "да");
  assert.equal(await read([0xff, 0xfe, 0x34, 0x04]), "д");
});

test("what is never closed hides nothing, and is read in one pass", () => {
  assert.equal(textOfHtml("<SCRIPT>1</Script ><p>Мост</p><script><p>закрыт <b"), "Мост\n\nзакрыт <b");
  for (const tag of ["<script>", "<!--", "<p", "<svg ", "</nav>"]) assert.ok(textOfHtml(tag.repeat(200_000)).length <= 5 * 200_000, tag);
});
