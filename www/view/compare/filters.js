import { isDifference, letterOf, RELATIONS, sideOf } from "./relations.js";

/**
 * @typedef {import("../../types/answers.js").Row} Row
 * @typedef {import("../../types/answers.js").Relation} Relation
 * @typedef {{row: Row, number: number}} Numbered a row with its number, from 1
 * @typedef {object} Filter
 * @property {string} name as kept in the address
 * @property {Relation | null} relation whose sign it bears
 * @property {string} words
 * @property {string} explained
 * @property {Numbered[]} rows
 */

/** Reasons of rows whose numbers differ. */
const NUMBERS = new Set(["other-value", "later-value"]);

/**
 * The parts of a comparison that a reader may want alone, without empty ones.
 * @param {import("../../strings/languages.js").Strings} t
 * @param {import("./screen.jsx").Comparison} comparison
 * @returns {[Filter, ...Filter[]]} everything first
 */
export function filtersOf(t, { answer, texts }) {
  const rows = answer.rows.map((row, at) => ({ row, number: at + 1 }));
  /** @param {string} name @param {Relation | null} relation @param {string} words @param {string} explained @param {(row: Row) => boolean} is */
  const filter = (name, relation, words, explained, is) => ({ name, relation, words, explained, rows: rows.filter(({ row }) => is(row)) });
  const only = [...texts.keys()].map((id, at) => {
    const letter = letterOf(at);
    return filter(`only-${letter.toLowerCase()}`, "only", t.onlyIn(letter), t.relationExplained.only, (row) => row.relation === "only" && speaks(row) === sideOf(texts, id, at));
  });
  const relations = RELATIONS.filter((name) => name !== "only").map((name) => (
    filter(name, name, t.relations[name], t.relationExplained[name], (row) => row.relation === name)
  ));
  const parts = [
    filter("differences", null, t.differ, t.differExplained, isDifference), ...relations,
    filter("figures", null, t.figuresDiffer, t.figuresDifferExplained, (row) => NUMBERS.has(row.reason)), ...only,
  ];
  return [filter("all", null, t.allRows, "", () => true), ...parts.filter((part) => part.rows.length > 0)];

  /** @param {Row} row @returns {number} the side that alone speaks */
  function speaks(row) {
    const at = row.cells.findIndex((cell) => cell.claims.length > 0);
    return sideOf(texts, row.cells[at]?.doc ?? "", at);
  }
}

/**
 * The filter that is on: everything when the address names one that this comparison does not have.
 * @param {[Filter, ...Filter[]]} filters
 * @param {string | null} name
 */
export function filterNamed(filters, name) {
  return filters.find((filter) => filter.name === name) ?? filters[0];
}
