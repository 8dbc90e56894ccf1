import { ledgerSentence, letterOf, reasonSentence, rowLabel, sideOf } from "../view/compare/relations.js";
import { passage, source } from "./citation.js";
import { link, safe } from "./escape.js";

/**
 * @typedef {import("../strings/languages.js").Strings} Strings
 * @typedef {import("../view/compare/screen.jsx").Comparison} Comparison
 */

/** Enough for a page of its own; a site that takes the table over has styles. */
export const STYLE = ":root{color-scheme:light dark;background:canvas;color:canvastext}body{max-width:70rem;margin:1rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}table{width:100%;border-collapse:collapse}th,td{padding:.5rem;border-top:1px solid #999;text-align:left;vertical-align:top}blockquote{margin:0 0 .25rem}small{color:light-dark(#555,#b3bac3);font-weight:400}@media(max-width:40rem){tr,th,td{display:block;border:0;padding:.25rem 0}tr{border-top:1px solid #999}thead{display:none}}";

/**
 * A comparison as a page without scripts.
 * @param {Strings} t
 * @param {Comparison} comparison
 */
export function html(t, { answer, texts, pack }) {
  const documents = [...texts.values()];
  const sources = documents.map((document, side) => {
    return `<li><b>${letterOf(side)}.</b> <span lang="${lang(document)}">${safe(source(t, document))}</span>${link(document.url)} <small>${safe(`${document.id}; ${t.checksum}: ${document.sha256}`)}</small></li>`;
  });
  // A document beside itself has two columns.
  const columns = documents.length > 1 ? documents : answer.docs;
  const rows = answer.rows.map((row) => {
    const cells = columns.map((_, side) => row.cells.filter((cell, at) => sideOf(texts, cell.doc, at) === side));
    const evidence = row.evidence.length > 0 ? ` ${t.evidence} ${row.evidence.join(", ")}.` : "";
    const head = `<th scope="row">${safe(rowLabel(t, row))}<br><small>${safe(t.relations[row.relation])}. ${safe(reasonSentence(t, row.reason) + evidence)}</small></th>`;
    return `<tr>${head}${cells.map((found, side) => `<td>${found.map((cell) => claims(t, cell, texts, side)).join("")}</td>`).join("")}</tr>`;
  });
  const heads = columns.map((_, side) => `<th scope="col">${letterOf(side)}</th>`).join("");
  return [
    `<!doctype html>\n<html lang="${t.code}">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">`,
    `<title>${safe(t.compareTitle)}</title>\n<style>${STYLE}</style>`,
    `<h1>${safe(t.compareTitle)}</h1>\n<ul>${sources.join("\n")}</ul>\n<p>${safe(ledgerSentence(t, answer))} ${safe(t.disclaimer)}${pack ? safe(` ${t.packOf}: ${pack}.`) : ""}</p>`,
    `<table>\n<thead><tr><td></td>${heads}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>\n</html>\n`,
  ].join("\n");
}

/**
 * @param {Strings} t
 * @param {import("../types/answers.js").Cell} cell
 * @param {Comparison["texts"]} texts
 * @param {number} side
 */
function claims(t, cell, texts, side) {
  const document = texts.get(cell.doc);
  if (!document) return "";
  if (cell.claims.length === 0) return `<b>${letterOf(side)}.</b> <i>${safe(t.notHere)}</i>`;
  return cell.claims.map((claim) => {
    const { start, end, words, said } = passage(t, document, claim);
    return `<blockquote lang="${lang(document)}"><b>${letterOf(side)}.</b> ${safe(t.inQuotes(words))}</blockquote><p><small>${safe(`${said}. ${t.charactersOf(start, end)}`)}</small></p>`;
  }).join("");
}

/**
 * The value of an attribute; an archive may say anything.
 * @param {{language: string}} document
 */
export function lang({ language }) {
  return language === "und" ? "" : safe(language);
}
