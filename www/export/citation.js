/**
 * What a reader takes away, as plain text.
 * @typedef {import("../strings/languages.js").Strings} Strings
 * @typedef {import("../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {Pick<DocumentAnswer, "id" | "title" | "kind" | "author" | "source" | "published" | "url" | "retrieved" | "language" | "sha256">} About what is known of a document
 * @typedef {About & Pick<DocumentAnswer, "text" | "quotes">} Source
 * @typedef {{start: number, end: number, voice?: string | null, words?: string}} Cited a place of a text; without a voice, that of the quotation around it;
 *   without words, those that stand there
 * @typedef {{address: string | null, pack: string | null}} Where the place on this page, and the checksum of the pack that holds the text
 */

/** Hexadecimal digits of a checksum that tell a file from any other. */
const DIGITS = 12;

/**
 * A passage with who says it and where it stands. What is not known is said; what a machine found is marked.
 * @param {Strings} t
 * @param {Source} document
 * @param {Cited} cited
 * @param {Where} where
 */
export function citation(t, document, cited, where) {
  return citationLines(t, document, cited, where).join("\n");
}

/**
 * The same line by line: the words, who says them, and where they are from.
 * @param {Strings} t
 * @param {Source} document
 * @param {Cited} cited
 * @param {Where} where
 */
export function citationLines(t, document, cited, { address, pack }) {
  const { start, end, words, said } = passage(t, document, cited);
  return [
    t.inQuotes(words),
    said,
    source(t, document),
    oneLine(document.url ?? ""),
    [t.charactersOf(start, end), ...fileAndPack(t, document, pack)].join("; "),
    address ?? "",
  ].filter(Boolean);
}

/**
 * By what a text is found again: its file, and the pack in which it came; a reader's own text came in none.
 * @param {Strings} t
 * @param {About} document
 * @param {string | null} pack
 */
export function fileAndPack(t, { sha256, kind }, pack) {
  return [sha256 ? `${t.checksum}: ${sha256.slice(0, DIGITS)}…` : "", pack && kind !== "own" ? `${t.packOf}: ${pack}` : ""].filter(Boolean);
}

/**
 * A passage with its source as the standards of libraries have it (GOST R 7.0.100), in the words of the interface. A date of reading is told
 * only when it is known.
 * @param {Strings} t
 * @param {Source} document
 * @param {Cited} cited
 * @param {string | null} pack
 */
export function gost(t, document, cited, pack) {
  const { start, end, words, said } = passage(t, document, cited);
  const { author, title, source: outlet, published, url, retrieved } = document;
  const seen = retrieved ? ` (${t.gostSeen}: ${retrieved.split("-").reverse().join(".")})` : "";
  const parts = [
    `${author ? `${author.replace(/[.]$/u, "")}. ` : ""}${unquoted(title.text).replace(/[.]$/u, "")}${marks(t, document)}. — ${t.gostText} // ${outlet ?? `[${t.sourceUnknown}]`}`,
    published ? t.date(published.iso) : `[${t.dateUnknown}]`,
    url ? `URL: ${url}${seen}` : "",
    t.charactersOf(start, end),
    ...fileAndPack(t, document, pack),
  ];
  return [t.inQuotes(words), said, oneLine(`${parts.filter(Boolean).join(". — ")}.`)].filter(Boolean).join("\n");
}

/**
 * Title, outlet and date in one line.
 * @param {Strings} t
 * @param {About} document
 */
export function source(t, document) {
  const { title, source: outlet, published, author } = document;
  const facts = [author, outlet ?? t.sourceUnknown, published ? t.date(published.iso) : t.dateUnknown].filter(Boolean);
  return oneLine(`${t.inQuotes(unquoted(title.text))}${marks(t, document)}, ${facts.join(", ")}`);
}

/**
 * What a reader must know of a title: that it is none, or that the text is not the article's own.
 * @param {Strings} t
 * @param {About} document
 */
export function marks(t, { title, kind }) {
  const retold = kind ? ` [${/** @type {Record<string, string>} */ (t.kinds)[kind] ?? kind}]` : "";
  return (title.derived ? ` [${t.derivedTitle}]` : "") + retold;
}

/**
 * A place without the space around it, its words, and who says them; outside of quotations nobody does.
 * @param {Strings} t
 * @param {Source} document
 * @param {Cited} cited
 */
export function passage(t, document, cited) {
  const raw = cited.words ?? document.text.slice(cited.start, cited.end);
  const start = cited.start + raw.length - raw.trimStart().length;
  const end = start + raw.trim().length;
  const around = quotationAround(document, start, end);
  const voice = cited.voice === undefined ? around?.speaker : cited.voice;
  return { start, end, words: unquoted(oneLine(raw)), voice, said: saidBy(t, voice, around) };
}

/**
 * @param {Pick<Source, "quotes">} document
 * @param {number} start
 * @param {number} end
 */
export function quotationAround({ quotes }, start, end) {
  return quotes.find((quote) => quote.start <= start && end <= quote.end);
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
