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
 * The document of a cell, counted from 0. An account that changes inside one article stands on one side, twice.
 * @param {Map<string, unknown>} texts the compared documents by id, in their order
 * @param {string} doc
 * @param {number} at place of the cell in its row: it tells, when a document is compared with itself
 */
export function sideOf(texts, doc, at) {
  return texts.size > 1 ? [...texts.keys()].indexOf(doc) : at;
}

/**
 * The documents that are compared; each further one once.
 * @param {Pick<import("../../state/address.js").State, "a" | "b" | "more">} state
 * @returns {string[]} none while fewer than two are chosen
 */
export function comparedIds({ a, b, more }) {
  return a && b ? [a, b, ...new Set(more.filter((id) => id !== a && id !== b))] : [];
}

/** @param {number} side @returns {string} A, B, C… */
export function letterOf(side) {
  return String.fromCharCode(65 + side);
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
const GLANCE = 110;

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
 * What a row is about, in the language of the interface; words in common are said to be that.
 * @param {Strings} t
 * @param {Row} row
 */
export function rowLabel(t, { label, question, relation, evidence }) {
  const own = label[/** @type {"ru" | "kk" | "en"} */ (t.code)] || Object.values(label).find(Boolean);
  if (own && (question || relation === "only")) return own;
  const words = own || evidence.slice(0, 3).join(", ");
  return words ? `${t.otherTopic}: ${words}` : t.otherTopic;
}

/**
 * @param {Strings} t
 * @param {string} reason
 */
export function reasonSentence(t, reason) {
  return /** @type {Record<string, string>} */ (t.reasons)[reason] ?? "";
}
