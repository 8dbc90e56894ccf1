/**
 * @typedef {import("../../types/answers.js").Relation} Relation
 * @typedef {import("../../types/answers.js").Row} Row
 * @typedef {import("../../strings/languages.js").Strings} Strings
 */

/** Relations in the order of their weight for a reader. */
export const RELATIONS = /** @type {const} */ (["changed", "contradicts", "updated", "agrees", "adds", "related", "only"]);

/** Relations in which two accounts differ. */
const DIFFERENT = new Set(["changed", "contradicts", "updated"]);

/** @param {Row} row */
export function isDifference(row) {
  return DIFFERENT.has(row.relation);
}

/**
 * The side on which a cell stands. An account that changes inside one article stands on one side, twice.
 * @param {Map<string, unknown>} texts the compared documents by id, in their order
 * @param {string} doc
 * @param {number} at place of the cell in its row: it tells, when a document is compared with itself
 * @returns {"a" | "b"}
 */
export function sideOf(texts, doc, at) {
  const [first] = texts.keys();
  const isFirst = texts.size > 1 ? doc === first : at === 0;
  return isFirst ? "a" : "b";
}

/**
 * The numbers of a comparison in one sentence.
 * @param {Strings} t
 * @param {import("../../types/answers.js").CompareAnswer} answer
 */
export function ledgerSentence(t, { ledger, rows }) {
  const parts = RELATIONS.filter((relation) => ledger[relation] > 0).map((relation) => t.ledgerParts[relation](ledger[relation]));
  return t.ledgerSentence(rows.length, parts);
}

/** Characters of a claim shown at a glance. */
const GLANCE = 90;

/**
 * The beginning of a document's first claim, cut at a space.
 * @param {import("../../types/answers.js").DocumentAnswer} document
 * @param {import("../../types/answers.js").Claim} claim
 */
export function glance({ text }, { start, end }) {
  const words = text.slice(start, end).trim().replace(/\s+/gu, " ");
  if (words.length <= GLANCE) return words.replace(/[.,;:]$/u, "");
  return `${words.slice(0, words.lastIndexOf(" ", GLANCE) + 1 || GLANCE).trimEnd().replace(/[.,;:]$/u, "")}…`;
}

/**
 * What a row is about, in the language of the interface.
 * @param {Strings} t
 * @param {Row} row
 */
export function rowLabel(t, row) {
  const label = row.label[/** @type {"ru" | "kk" | "en"} */ (t.code)];
  return label || Object.values(row.label).find(Boolean) || row.evidence.slice(0, 3).join(", ") || t.otherTopic;
}

/**
 * @param {Strings} t
 * @param {string} reason
 */
export function reasonSentence(t, reason) {
  return /** @type {Record<string, string>} */ (t.reasons)[reason] ?? "";
}
