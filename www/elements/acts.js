import { citation } from "../export/citation.js";
import { csv, markdown } from "../export/tables.js";
import { TarazyError } from "../loader/errors.js";
import { comparedIds } from "../view/compare/relations.js";
import { readCited } from "../view/quote/locate.js";

/**
 * What an element can be asked by a script of the site, loaded when one asks.
 * @typedef {import("../view/root.jsx").RootProps & {opened: NonNullable<import("../view/root.jsx").RootProps["opened"]>}} Shown
 */

/** Nothing else is open beside. */
const ALONE = { doc: null, place: null, like: null };

/**
 * @param {Shown} shown
 * @param {unknown} query
 * @param {import("../types/answers.js").SearchOptions} [options]
 */
export function search({ go, opened }, query, options) {
  go({ ...ALONE, view: "search", query: String(query) });
  return opened.engine.search(String(query), options);
}

/**
 * @param {Shown} shown
 * @param {string} a
 * @param {string} b
 */
export function compare({ go, opened }, a, b) {
  go({ ...ALONE, view: "rows", a, b });
  return opened.engine.compare([a, b]);
}

/**
 * @param {Shown} shown
 * @param {unknown} passage
 */
export function goTo({ go }, passage) {
  const { doc, start, end } = asked(passage);
  go({ doc, place: { start, end } });
}

/**
 * @param {Shown} shown
 * @param {unknown} passage
 */
export async function cite({ t, opened }, passage) {
  const { doc, start, end } = asked(passage);
  return citation(t, await opened.engine.show(doc), { start, end }, null);
}

/**
 * @param {Shown} shown
 * @param {unknown} format
 */
export async function exported({ t, state, opened: { engine } }, format) {
  const ids = comparedIds(state);
  if (ids.length === 0) throw new TarazyError("too-few-documents", "two documents make a comparison");
  const [answer, ...documents] = await Promise.all([engine.compare(ids), ...ids.map((id) => engine.show(id))]);
  const comparison = { answer, texts: new Map(documents.map((document) => [document.id, document])) };
  if (format === "csv") return csv(t, comparison);
  if (format === "markdown") return markdown(t, comparison);
  if (format === "json") return `${JSON.stringify(answer, null, 2)}\n`;
  throw new TarazyError("bad-argument", `no format ${String(format)}: markdown, csv, json`);
}

/** @param {unknown} passage */
function asked(passage) {
  const read = readCited(String(passage));
  if (!read) throw new TarazyError("bad-argument", `no passage ${String(passage)}: it looks like 120-340@document`);
  return read;
}
