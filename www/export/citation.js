import { reasonSentence, rowLabel } from "../view/compare/relations.js";

/**
 * What a reader takes away, as plain text.
 * @typedef {import("../strings/languages.js").Strings} Strings
 * @typedef {import("../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {{start: number, end: number, voice?: string | null}} Cited a place of a text; without a voice, that of the quotation around it
 */

/** Hexadecimal digits of a checksum that tell a file from any other. */
const DIGITS = 12;

/**
 * A passage with who says it and where it stands. What is not known is said; what a machine found is marked.
 * @param {Strings} t
 * @param {DocumentAnswer} document
 * @param {Cited} cited
 * @param {string | null} address of the place on this page
 */
export function citation(t, document, cited, address) {
  const { start, end, words } = passage(document.text, cited);
  const around = document.quotes.find((quote) => quote.start <= start && end <= quote.end);
  return [
    t.inQuotes(unquoted(words)),
    saidBy(t, cited.voice === undefined ? around?.speaker : cited.voice, around),
    source(t, document),
    document.url ? oneLine(document.url) : "",
    `${t.charactersOf(start, end)}; ${t.checksum}: ${document.sha256.slice(0, DIGITS)}…`,
    address ?? "",
  ].filter(Boolean).join("\n");
}

/**
 * A row of a comparison with the places that it sets side by side.
 * @param {Strings} t
 * @param {import("../types/answers.js").Row} row
 * @param {string[]} citations
 */
export function pairCitation(t, row, citations) {
  const heading = `${rowLabel(t, row)} — ${t.relations[row.relation]}\n${reasonSentence(t, row.reason)} ${t.foundByMachine}`;
  return [heading, ...citations].join("\n\n");
}

/**
 * Title, outlet and date in one line.
 * @param {Strings} t
 * @param {DocumentAnswer} document
 */
export function source(t, { title, kind, source: outlet, published, author }) {
  const derived = title.derived ? ` [${t.derivedTitle}]` : "";
  const retold = kind ? ` [${/** @type {Record<string, string>} */ (t.kinds)[kind] ?? kind}]` : "";
  const facts = [author, outlet ?? t.sourceUnknown, published ? t.date(published.iso) : t.dateUnknown].filter(Boolean);
  return oneLine(`${t.inQuotes(unquoted(title.text))}${derived}${retold}, ${facts.join(", ")}`);
}

/**
 * A place without the space around it, and its words.
 * @param {string} text
 * @param {{start: number, end: number}} place
 */
export function passage(text, { start, end }) {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: from + raw.trim().length, words: oneLine(raw) };
}

/**
 * Reported speech is not the speaker's own words.
 * @param {Strings} t
 * @param {string | null | undefined} voice nothing outside of quotations
 * @param {import("../types/answers.js").Quote | undefined} around the quotation in which it stands
 */
function saidBy(t, voice, around) {
  if (voice === undefined) return "";
  if (voice === null) return t.voiceUnknown;
  const name = voice === "newsroom" ? t.newsroom : `${t.says} ${voice}`;
  const kind = around && voice === around.speaker ? `${t.quoteKinds[around.kind]}; ` : "";
  return `${name} (${kind}${t.voiceByMachine})`;
}

/**
 * Words that stand in quotation marks as a whole, without these.
 * @param {string} words
 */
function unquoted(words) {
  return /^[«“„"]([^«»“”„"]+)[»”“"]$/u.exec(words)?.[1] ?? words;
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/gu, " ").trim();
}
