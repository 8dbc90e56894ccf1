// Three articles that nobody wrote and an engine that answers of them: what is drawn depends on no rule of language.

import { hash, invented } from "./scene.mjs";

/** @import { Page } from "playwright-core" */

const TEXT = [
  "Мост через Сырлы закрыли 5 мая 2031 года. «Опоры надо укрепить», — сказал инженер Асан Серіков. Ранены 3 человека.",
  "Мост через Сырлы закрыли 5 мая 2031 года. «Опоры выдержат», — сказал инженер Асан Серіков. Ранены 4 человека.",
];

/** @param {string} id @param {string} text @param {object} known */
function article(id, text, known) {
  const at = (/** @type {string} */ words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const sentences = [...text.matchAll(/[^.]+\./gu)].map(({ 0: words, index }) => ({ start: index + words.length - words.trimStart().length, end: index + words.length, kind: "sentence" }));
  const quoted = /«[^»]+»/u.exec(text)?.[0] ?? "";
  return invented({
    id, text, segments: sentences, words: 17, ...known,
    quotes: [{ ...at(quoted), kind: "direct", speaker: "Асан Серіков", cue: null, occasion: null }],
    figures: [{ ...at(/\d(?= человека)/u.exec(text)?.[0] ?? ""), value: 3, comparison: "=", unit: null, counts: "человека", asOf: null }].map((figure) => ({ ...figure, start: text.indexOf("человека") - 2, end: text.indexOf("человека") - 1 })),
    dates: [{ ...at("5 мая 2031 года"), iso: "2031-05-05" }],
    names: [{ name: "Асан Серіков", kind: "person", mentions: [at("Асан Серіков")] }, { name: "Сырлы", kind: "place", mentions: [at("Сырлы")] }],
  });
}

export const DOCUMENTS = [
  article("d-first", TEXT[0] ?? "", { title: { text: "Мост закрыт", derived: false }, source: "Вестник", published: { iso: "2031-05-06", precision: "day" }, url: "https://vestnik.example/1" }),
  article("d-second", TEXT[1] ?? "", { title: { text: "Мост ждёт ремонта", derived: true }, source: null, published: null }),
  article("d-third", TEXT[0] ?? "", { title: { text: "Мост через Сырлы", derived: false }, source: "Хабаршы", published: { iso: "2031-05", precision: "month" } }),
];

const label = (/** @type {string} */ ru) => ({ ru, kk: "", en: "" });
const [a, b] = DOCUMENTS;
const sentence = (/** @type {any} */ document, /** @type {number} */ at, /** @type {string | null} */ voice) => ({ start: document.segments[at].start, end: document.segments[at].end, voice });
const cells = (/** @type {number} */ at, /** @type {string} */ voice) => [{ doc: "d-first", claims: [sentence(a, at, voice)] }, { doc: "d-second", claims: [sentence(b, at, voice)] }];
const ROWS = [
  { question: "supports", label: label("Выдержат ли опоры?"), relation: "changed", reason: "same-voice-other-answer", evidence: ["Асан Серіков"], docs: ["d-first", "d-second"], cells: cells(1, "Асан Серіков") },
  { question: "hurt", label: label("Сколько раненых?"), relation: "contradicts", reason: "other-value", evidence: ["3", "4"], docs: ["d-first", "d-second"], cells: cells(2, "newsroom") },
  { question: "why", label: label("Почему?"), relation: "only", reason: "one-side", evidence: [], docs: ["d-first", "d-second"], cells: [{ doc: "d-first", claims: [sentence(a, 0, null)] }, { doc: "d-second", claims: [] }] },
];
const LEDGER = { changed: 1, contradicts: 1, updated: 0, agrees: 0, adds: 0, related: 0, only: 1 };
const place = (/** @type {any} */ document, /** @type {string} */ words) => ({ start: document.text.indexOf(words), end: document.text.indexOf(words) + words.length });
const CHANGES = [
  { kind: "kept", a: place(a, "Мост через Сырлы закрыли 5 мая 2031 года. «Опоры"), b: place(b, "Мост через Сырлы закрыли 5 мая 2031 года. «Опоры") },
  { kind: "deleted", a: place(a, "надо укрепить"), b: null },
  { kind: "inserted", a: null, b: place(b, "выдержат") },
  { kind: "kept", a: place(a, "сказал инженер Асан Серіков. Ранены"), b: place(b, "сказал инженер Асан Серіков. Ранены") },
  { kind: "moved", a: place(a, "человека"), b: place(b, "человека") },
];

/** What the elements show, by name. */
export const VIEWS = {
  catalogue: {}, search: { q: "мост" }, place: { doc: "d-first", p: "42-63" }, similar: { like: "42-63@d-first" }, quotes: { v: "quotes" }, rows: { a: "d-first", b: "d-second", v: "rows" },
  texts: { a: "d-first", b: "d-second", v: "texts" }, facts: { a: "d-first", b: "d-second", v: "facts" }, time: { a: "d-first", b: "d-second", v: "time" },
  versions: { a: "d-first", b: "d-second", v: "versions" }, collection: { v: "collection" }, three: { a: "d-first", b: "d-second", c: "d-third", v: "rows" },
  own: { a: "d-first", v: "rows" }, builder: { a: "d-first", b: "d-second", v: "embed" },
};

/**
 * Opens one of them: the place for a text of the reader's own with all that it folds.
 * @param {Page} page
 * @param {string} address
 * @param {keyof typeof VIEWS} name
 */
export async function openView(page, address, name) {
  await page.goto(address + hash(/** @type {Record<string, string>} */ (VIEWS[name])));
  // On a narrow page an opened text takes the place of the list.
  await page.locator(".desk :is(.main, .reader) :is(h2, h3)").filter({ visible: true }).first().waitFor();
  if (name === "builder") await page.locator("tarazy-compare .row").first().waitFor();
  if (name !== "own") return;
  await page.locator(".nearest li").first().waitFor();
  await page.locator("details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
}

/**
 * Gives a page this engine, before it opens.
 * @param {Page} page
 * @param {number} [times] that the rows are repeated
 */
export async function weighed(page, times = 1) {
  const pin = { doc: "d-first", start: 42, end: 63, words: a.text.slice(42, 63), note: "сверить", about: { ...a, text: undefined, segments: undefined, quotes: undefined, figures: undefined, dates: undefined, names: undefined } };
  await page.addInitScript(({ documents, rows, ledger, changes, pins }) => {
    if (location.protocol !== "about:") localStorage.setItem("tarazy:collection", JSON.stringify(pins));
    const hits = documents.slice(0, 2).map((document) => ({ doc: document.id, title: document.title, score: 1, passages: [{ start: 0, end: 42, marks: [[0, 4]] }] }));
    const engine = {
      info: async () => ({ documents, questions: [], version: "1", pack: "3f9a12cd" }),
      search: async (/** @type {string} */ query) => ({ query, total: 2, hits, facets: { source: [{ value: "Вестник", count: 1 }], speaker: [{ value: "Асан Серіков", count: 2 }] }, suggestion: { text: "мосты", reason: "typo" }, notes: ["typo"] }),
      show: async (/** @type {string} */ id) => documents.find((document) => document.id === id),
      related: async (/** @type {string} */ doc) => ({ doc, total: 1, hits: hits.slice(1), words: ["мост"], copies: [] }),
      quotes: async () => ({ total: 2, speakers: [{ name: "Асан Серіков", count: 2 }], quotes: documents.slice(0, 2).map((document) => ({ doc: document.id, speaker: "Асан Серіков", quote: document.quotes[0] })) }),
      compare: async (/** @type {string[]} */ docs) => ({ docs, ledger, rows: rows.map((row) => ({ ...row, docs, cells: docs.map((doc, at) => row.cells[at] ?? { doc, claims: [] }) })), links: [], versions: docs.length > 2 ? null : { a: docs[0], b: docs[1], shared: 0.9, changes } }),
      add: async () => documents[0],
    };
    document.addEventListener("DOMContentLoaded", () => Object.assign(document.querySelector("tarazy-app") ?? {}, { engine }));
  }, { documents: DOCUMENTS, rows: Array.from({ length: times }, () => ROWS).flat(), ledger: LEDGER, changes: CHANGES, pins: [pin, { ...pin, doc: "d-second", note: "" }] });
}
