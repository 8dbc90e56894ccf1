import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../../www/export/html.js";
import ru from "../../www/strings/ru.js";

const text = "Мост <b>\"закрыт\"</b> & 'сдан'";

/** @returns {any} */
const article = (/** @type {object} */ more = {}) => ({
  id: "a", title: { text: "Мост <закрыт>", derived: false }, language: "ru", source: null, url: "data:text/html,1", published: null, kind: null,
  author: null, retrieved: null, sha256: "ab".repeat(32), text, segments: [], quotes: [], figures: [], dates: [], names: [], ...more,
});

test("nothing of a text is markup of the page, and only addresses of the web are links", () => {
  const cells = [{ doc: "a", claims: [{ start: 0, end: text.length, voice: null }] }, { doc: "b", claims: [] }];
  const row = { question: "q", label: { ru: "Что?", kk: "", en: "" }, relation: "only", reason: "one-side", evidence: ["<i>"], docs: ["a", "b"], cells };
  const answer = { docs: ["a", "b"], ledger: { changed: 0, contradicts: 0, updated: 0, agrees: 0, adds: 0, related: 0, only: 1 }, rows: [row], links: [], versions: null };
  const texts = new Map([["a", article()], ["b", article({ id: "b", url: "https://vestnik.kz/\"><b>" })]]);
  const page = html(ru, /** @type {any} */ ({ answer, texts }));
  assert.deepEqual(page.match(/<b>(?![AB]\.)|<i>(?!В этой)|<закрыт>|<script|data:/gu), null);
  assert.deepEqual(page.match(/<a href="[^"]*"/gu), ["<a href=\"https://vestnik.kz/&#34;&#62;&#60;b&#62;\""]);
  assert.ok(page.includes("<b>B.</b> <i>В этой публикации об этом нет.</i>"));
});

test("an article beside itself has both its columns", () => {
  const claims = [{ start: 0, end: 4, voice: null }];
  const row = { question: "q", label: { ru: "Что?", kk: "", en: "" }, relation: "agrees", reason: "same-answer", evidence: [], docs: ["a", "a"], cells: [{ doc: "a", claims }, { doc: "a", claims }] };
  const answer = { docs: ["a", "a"], ledger: { changed: 0, contradicts: 0, updated: 0, agrees: 1, adds: 0, related: 0, only: 0 }, rows: [row], links: [], versions: null };
  const page = html(ru, /** @type {any} */ ({ answer, texts: new Map([["a", article()]]) }));
  assert.deepEqual(page.match(/<blockquote lang="ru"><b>[A-Z]/gu)?.map((found) => found.at(-1)), ["A", "B"]);
});
