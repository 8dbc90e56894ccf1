/**
 * @typedef {import("../../types/answers.js").Relation} Relation
 * @typedef {import("../../types/answers.js").Row} Row
 * @typedef {import("../../strings/index.js").Strings} Strings
 */

/** Relations in the order of their weight for a reader. */
export const RELATIONS = /** @type {const} */ (["changed", "contradicts", "updated", "agrees", "adds", "related", "only"]);

/** Relations that are no difference between two accounts. */
const SAME = new Set(["agrees", "related"]);

/** @param {Row} row */
export function isDifference(row) {
  return !SAME.has(row.relation);
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
