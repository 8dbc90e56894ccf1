import { marks, passage, source } from "./citation.js";
import { csvOf, plain, plainLink } from "./escape.js";
import { about, written } from "./json.js";
import { grouped } from "../view/groups.js";

/**
 * Who said what in all articles, as files: a line a quotation, in the order of the list.
 * @typedef {import("../view/quotes/words.js").Words} Words
 * @typedef {import("../types/answers.js").Said} Said
 * @typedef {object} Sayings
 * @property {Pick<import("../types/answers.js").QuotesAnswer, "total" | "quotes">} answer
 * @property {import("../types/answers.js").QuotesOptions} asked whose quotations these are
 * @property {Map<string, import("../types/answers.js").DocumentAnswer>} texts
 * @property {string | null} pack
 * @property {(doc: string, place: {start: number, end: number}) => string | null} addressOf a place on the page
 */

/**
 * @param {Words} t
 * @param {Sayings} sayings
 */
export function quotesCsv(t, { answer, texts, pack, addressOf }) {
  const lines = answer.quotes.flatMap(({ doc, speaker, quote }) => {
    const document = texts.get(doc);
    if (!document) return [];
    const { title, author, source: outlet, published, url, sha256 } = document;
    const { start, end, words } = passage(t, document, quote);
    const known = [doc, title.text + marks(t, document), author ?? "", outlet ?? t.sourceUnknown, published?.iso ?? t.dateUnknown, url ?? ""];
    return [[speaker ?? t.speakerUnknown, t.quoteKinds[quote.kind], words, quote.occasion ?? "", ...known, start, end, sha256, pack ?? "", addressOf(doc, { start, end }) ?? ""]];
  });
  return csvOf([t.quoteColumns, ...lines]);
}

/**
 * Speaker by speaker, and article by article.
 * @param {Words} t
 * @param {Sayings} sayings
 */
export function quotesMarkdown(t, { answer: { total, quotes }, texts, pack, addressOf }) {
  const speakers = grouped(quotes, ({ speaker }) => speaker).flatMap(([speaker, said]) => [
    `## ${plain(speaker ?? t.speakerUnknown)}`,
    ...grouped(said, ({ doc }) => doc).flatMap(([doc, those]) => {
      const document = texts.get(doc);
      if (!document) return [];
      const lines = those.map(({ quote }) => {
        const { start, end, words } = passage(t, document, quote);
        const told = [t.inQuotes(words), t.quoteKinds[quote.kind], quote.occasion, t.charactersOf(start, end)].filter(Boolean).join("; ");
        return `- ${[plain(told), plainLink(addressOf(doc, { start, end }))].filter(Boolean).join(" ")}`;
      });
      const known = [plainLink(document.url), plain(doc), `${t.checksum}: ${document.sha256}`].filter(Boolean).join("; ");
      return [`### ${plain(source(t, document))}`, known, lines.join("\n")];
    }),
  ]);
  const count = `${t.quotesFound(total)}${quotes.length < total ? `, ${t.shownOf(quotes.length)}` : ""}`;
  return `${[`# ${t.goQuotes}`, ...(pack ? [plain(`${t.packOf}: ${pack}`)] : []), `${count}. ${t.foundByMachine}`, ...speakers].join("\n\n")}\n`;
}

/**
 * For programs. Its shape is in `quotes.schema.json`.
 * @param {Sayings} sayings
 */
export function quotesJson({ answer: { total, quotes }, asked, texts, pack, addressOf }) {
  const said = quotes.map(({ doc, speaker, quote }) => (
    { doc, speaker, quote: { ...quote, words: texts.get(doc)?.text.slice(quote.start, quote.end) ?? "" }, address: addressOf(doc, quote) }
  ));
  return written({ format: "tarazy-quotes", version: 1, pack, asked, total, documents: [...texts.values()].map(about), quotes: said });
}
