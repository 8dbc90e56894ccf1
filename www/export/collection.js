import { citationLines, marks, passage, source } from "./citation.js";
import { csvOf, link, plain, plainLink, safe } from "./escape.js";
import { lang, STYLE } from "./html.js";
import { about, written } from "./json.js";
import { voiceName } from "./voice.js";

/**
 * What a reader collected, as files: every place with all that a citation has, and the reader's note.
 * @typedef {import("../view/collection/words.js").Words} Words
 * @typedef {import("../view/collection/entries.js").Entry & {where: import("./citation.js").Where}} Placed
 */

/**
 * @param {Words} t
 * @param {Placed[]} entries
 */
export function collectionMarkdown(t, entries) {
  const items = entries.map((entry, at) => {
    const [words = "", ...rest] = citationLines(t, entry.document, entry.cited, entry.where);
    const lines = [...rest.map((line) => (/^https?:/iu.test(line) ? plainLink(line) : plain(line))), ...remarks(t, entry).map(plain)];
    return `## ${at + 1}. ${plain(entry.document.title.text)}\n\n> ${plain(words)}\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
  });
  return `${[`# ${t.goCollection}`, ...items].join("\n\n")}\n`;
}

/**
 * A line a place.
 * @param {Words} t
 * @param {Placed[]} entries
 */
export function collectionCsv(t, entries) {
  const lines = entries.map(({ pin, document, cited, found, where }, at) => {
    const { words, start, end, voice } = passage(t, document, cited);
    const { id, author, source: outlet, published, url, retrieved, sha256 } = document;
    const known = [author ?? "", outlet ?? t.sourceUnknown, published?.iso ?? t.dateUnknown, url ?? "", retrieved ?? ""];
    const place = [id, start, end, sha256, packOf(document, where) ?? "", where.address ?? ""];
    return [at + 1, words, voiceName(t, voice), pin.note, document.title.text + marks(t, document), ...known, ...place, t.foundNow[found]];
  });
  return csvOf([t.collectionColumns, ...lines]);
}

/**
 * A page without scripts.
 * @param {Words} t
 * @param {Placed[]} entries
 */
export function collectionHtml(t, entries) {
  const items = entries.map((entry) => {
    const { document, cited, where } = entry;
    const { words, said } = passage(t, document, cited);
    const [place = "", address = ""] = citationLines(t, { ...document, url: null }, cited, where).slice(said ? 3 : 2);
    const url = link(document.url) || safe(document.url ?? "");
    return [
      `<li><blockquote lang="${lang(document)}">${safe(t.inQuotes(words))}</blockquote>`,
      said ? `<p>${safe(said)}</p>` : "",
      `<p><cite lang="${lang(document)}">${safe(source(t, document))}</cite> ${url}</p>`,
      `<p><small>${safe(place)}${link(address)}</small></p>`,
      ...remarks(t, entry).map((remark) => `<p>${safe(remark)}</p>`),
    ].filter(Boolean).join("\n");
  });
  const head = `<!doctype html>\n<html lang="${t.code}">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${safe(t.goCollection)}</title>\n<style>${STYLE}</style>`;
  return `${head}\n<h1>${safe(t.goCollection)}</h1>\n<ol>\n${items.join("\n")}\n</ol>\n</html>\n`;
}

/**
 * For programs; its shape is in `collection.schema.json`.
 * @param {Words} t
 * @param {Placed[]} entries
 */
export function collectionJson(t, entries) {
  const passages = entries.map(({ pin, document, cited, found, where }) => {
    const { words, start, end, voice } = passage(t, document, cited);
    const place = { start, end, words, voice: voice ?? null, found, note: pin.note };
    return { document: about(document), ...place, pack: packOf(document, where), address: where.address };
  });
  return written({ format: "tarazy-collection", version: 1, passages });
}

/**
 * @param {Placed["document"]} document
 * @param {Placed["where"]} where
 */
function packOf({ kind }, { pack }) {
  return kind === "own" ? null : pack;
}

/**
 * What is to be known of a place beside its source.
 * @param {Words} t
 * @param {Placed} entry
 */
function remarks(t, { pin, found }) {
  return [found === "same" ? "" : t.foundNow[found], pin.note ? `${t.note}: ${pin.note}` : ""].filter(Boolean);
}
