/**
 * A comparison for programs: what the engine answers, with the words of every claim and whence the documents are. Its shape is in
 * `comparison.schema.json`.
 * @param {import("../view/compare/screen.jsx").Comparison} comparison
 */
export function json({ answer, texts, pack }) {
  const documents = [...texts.values()].map(about);
  const rows = answer.rows.map((row) => ({ ...row, cells: row.cells.map(({ doc, claims }) => ({ doc, claims: claims.map((claim) => ({ ...claim, words: texts.get(doc)?.text.slice(claim.start, claim.end) ?? "" })) })) }));
  return written({ format: "tarazy-comparison", version: 1, pack, documents, ...answer, rows });
}

/** @param {object} value */
export function written(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * What is known of a document, without its text.
 * @param {import("./citation.js").About} document
 * @returns {import("./citation.js").About}
 */
export function about({ id, title, language, source, url, published, kind, retrieved, author, sha256 }) {
  return { id, title, language, source, url, published, kind, retrieved, author, sha256 };
}

