import { letterOf } from "../view/compare/relations.js";
import { marks, passage, source } from "./citation.js";
import { csvOf, plain, plainLink } from "./escape.js";
import { about, written } from "./json.js";

/**
 * What the articles of a comparison say, as files: quotations, figures, dates and names, each with its place. What a program found, and all of it.
 * @typedef {import("../strings/languages.js").Strings} Strings
 * @typedef {import("../view/compare/screen.jsx").Comparison} Comparison
 * @typedef {import("../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {{start: number, end: number, kind: string, value: string, of: string, asOf: string}} Fact
 */

/**
 * @param {Strings} t
 * @param {DocumentAnswer} document
 * @returns {Fact[]} kind by kind, in the order of the text
 */
function factsOf(t, { quotes, figures, dates, names }) {
  const none = { value: "", of: "", asOf: "" };
  const quoted = quotes.map(({ start, end, kind, speaker }) => ({ ...none, start, end, kind: t.quoteKinds[kind], of: speaker ?? t.speakerUnknown }));
  const named = names.flatMap(({ name, kind, mentions }) => mentions.map((place) => ({ ...none, ...place, kind: t.nameKinds[kind], value: name })));
  return [
    ...byKind(quoted),
    ...figures.map(({ start, end, value, comparison, counts, unit, asOf }) => (
      { start, end, kind: t.figuresTitle, value: value === null ? "" : `${comparison === "=" ? "" : comparison}${value}`, of: counts ?? unit ?? "", asOf: asOf ?? "" }
    )),
    ...dates.map(({ start, end, iso }) => ({ ...none, start, end, kind: t.datesTitle, value: iso })),
    ...byKind(named.sort((a, b) => a.start - b.start)),
  ];
}

/** @param {Fact[]} facts @returns {Fact[]} kinds in the order in which each is first met */
function byKind(facts) {
  return [...new Set(facts.map(({ kind }) => kind))].flatMap((kind) => facts.filter((fact) => fact.kind === kind));
}

/**
 * One line a place.
 * @param {Strings} t
 * @param {Comparison} comparison
 */
export function dataCsv(t, { texts, pack }) {
  const lines = [...texts.values()].flatMap((document) => {
    const { id, title, source: outlet, published, sha256 } = document;
    const known = [id, title.text + marks(t, document), outlet ?? t.sourceUnknown, published?.iso ?? t.dateUnknown];
    return factsOf(t, document).map(({ kind, value, of, asOf, ...place }) => {
      const { start, end, words } = passage(t, document, place);
      return [kind, words, value, of, asOf, ...known, start, end, sha256, pack ?? ""];
    });
  });
  return csvOf([t.dataColumns, ...lines]);
}

/**
 * @param {Strings} t
 * @param {Comparison} comparison
 */
export function dataMarkdown(t, { texts, pack }) {
  const parts = [...texts.values()].flatMap((document, at) => {
    /** @type {string | undefined} */
    let last;
    const lines = factsOf(t, document).map(({ kind, value, of, asOf, ...place }) => {
      const { start, end, words } = passage(t, document, place);
      const told = [t.inQuotes(words), value === words ? "" : value, of, asOf && `${t.asOf}: ${asOf}`, t.charactersOf(start, end)].filter(Boolean).join("; ");
      const heading = kind === last ? "" : `\n### ${plain(kind)}\n\n`;
      last = kind;
      return `${heading}- ${plain(told)}\n`;
    });
    return [`\n## ${letterOf(at)}. ${plain(source(t, document))}\n`, `\n${[plainLink(document.url), plain(document.id), `${t.checksum}: ${document.sha256}`].filter(Boolean).join("; ")}\n`, ...lines];
  });
  return [`# ${t.viewFacts}\n`, ...(pack ? [`\n${plain(`${t.packOf}: ${pack}`)}\n`] : []), `\n${t.foundByMachine}\n`, ...parts].join("");
}

/**
 * For programs. Its shape is in `data.schema.json`.
 * @param {Comparison} comparison
 */
export function dataJson({ texts, pack }) {
  const documents = [...texts.values()].map((document) => {
    const { text, quotes, figures, dates, names } = document;
    /** @template {{start: number, end: number}} T @param {T} place */
    const worded = (place) => ({ ...place, words: text.slice(place.start, place.end) });
    return {
      ...about(document), quotes: quotes.map(worded), figures: figures.map(worded), dates: dates.map(worded),
      names: names.map((name) => ({ ...name, mentions: name.mentions.map(worded) })),
    };
  });
  return written({ format: "tarazy-data", version: 1, pack, documents });
}
