import { ledgerSentence, letterOf, reasonSentence, rowLabel } from "../view/compare/relations.js";
import { marks, passage, source } from "./citation.js";
import { csvOf, plain, plainLink } from "./escape.js";
import { voiceName } from "./voice.js";

/**
 * A comparison as files.
 * @typedef {import("../strings/languages.js").Strings} Strings
 * @typedef {import("../view/compare/screen.jsx").Comparison} Comparison
 * @typedef {import("../types/answers.js").Row} Row
 * @typedef {import("../types/answers.js").Cell} Cell
 */

/**
 * One line a claim.
 * @param {Strings} t
 * @param {Comparison} comparison
 */
export function csv(t, { answer, texts, pack }) {
  const lines = answer.rows.flatMap((row, at) => {
    const about = [at + 1, rowLabel(t, row), t.relations[row.relation], reasonSentence(t, row.reason), row.evidence.join("; ")];
    return row.cells.flatMap((cell) => cellLines(t, cell, texts).map((line) => [...about, ...line, pack ?? ""]));
  });
  return csvOf([t.columns, ...lines]);
}

/**
 * @param {Strings} t
 * @param {Cell} cell
 * @param {Comparison["texts"]} texts
 */
function cellLines(t, { doc, claims }, texts) {
  const document = texts.get(doc);
  if (!document) return [];
  const { title, published, sha256 } = document;
  const known = [doc, title.text + marks(t, document), document.source ?? t.sourceUnknown, published?.iso ?? t.dateUnknown];
  if (claims.length === 0) return [[...known, "", t.notHere, "", "", sha256]];
  return claims.map((claim) => {
    const { start, end, words } = passage(t, document, claim);
    return [...known, voiceName(t, claim.voice), words, start, end, sha256];
  });
}

/**
 * @param {Strings} t
 * @param {Comparison} comparison
 */
export function markdown(t, { answer, texts, pack }) {
  const sources = [...texts.values()].map((document, at) => {
    const facts = [plain(source(t, document)), plainLink(document.url), plain(document.id), `${t.checksum}: ${document.sha256}`];
    return `- ${letterOf(at)}. ${facts.filter(Boolean).join("; ")}`;
  });
  const letters = new Map([...texts.keys()].map((id, at) => [id, letterOf(at)]));
  const rows = answer.rows.map((row, at) => {
    const evidence = row.evidence.length > 0 ? ` ${t.evidence} ${row.evidence.join(", ")}.` : "";
    const heading = `## ${plain(t.rowHeading(at + 1, rowLabel(t, row), t.relations[row.relation]))}`;
    return [heading, plain(reasonSentence(t, row.reason) + evidence), ...row.cells.flatMap((cell) => quotations(t, cell, letters, texts))];
  });
  const top = [`# ${t.compareTitle}`, sources.join("\n"), ...(pack ? [plain(`${t.packOf}: ${pack}`)] : []), plain(ledgerSentence(t, answer)), plain(t.disclaimer)];
  return `${[...top, ...rows.flat()].join("\n\n")}\n`;
}

/**
 * @param {Strings} t
 * @param {Cell} cell
 * @param {Map<string, string>} letters
 * @param {Comparison["texts"]} texts
 */
function quotations(t, { doc, claims }, letters, texts) {
  const document = texts.get(doc);
  if (!document) return [];
  if (claims.length === 0) return [`**${letters.get(doc)}.** ${plain(t.notHere)}`];
  return claims.map((claim) => {
    const { start, end, words, said } = passage(t, document, claim);
    return `> ${plain(t.inQuotes(words))}\n>\n> **${letters.get(doc)}.** ${plain(`${said}. ${t.charactersOf(start, end)}`)}`;
  });
}
