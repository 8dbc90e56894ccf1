import { reasonSentence, rowLabel } from "../view/compare/relations.js";

/**
 * A row of a comparison with the places that it sets side by side.
 * @param {import("../strings/languages.js").Strings} t
 * @param {import("../types/answers.js").Row} row
 * @param {string[]} citations
 * @param {string | null} address of the row on this page
 */
export function pairCitation(t, row, citations, address) {
  const heading = `${rowLabel(t, row)} — ${t.relations[row.relation]}\n${reasonSentence(t, row.reason)} ${t.foundByMachine}`;
  return [heading, ...citations, address ?? ""].filter(Boolean).join("\n\n");
}
