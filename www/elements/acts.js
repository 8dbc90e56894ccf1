import { citation } from "../export/citation.js";
import { html } from "../export/html.js";
import { json } from "../export/json.js";
import { csv, markdown } from "../export/tables.js";
import { TarazyError } from "../loader/errors.js";
import { compared } from "../view/compare/compared.js";
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
export async function cite({ t, opened: { engine, info } }, passage) {
  const { doc, start, end } = asked(passage);
  return citation(t, await engine.show(doc), { start, end }, { address: null, pack: info.pack ?? null });
}

/**
 * @param {Shown} shown
 * @param {unknown} format
 */
export async function exported({ t, state, opened: { engine, info } }, format) {
  const ids = comparedIds(state);
  if (ids.length === 0) throw new TarazyError("too-few-documents", "two documents make a comparison");
  const comparison = await compared(engine, info, ids);
  if (format === "csv") return csv(t, comparison);
  if (format === "markdown") return markdown(t, comparison);
  if (format === "html") return html(t, comparison);
  if (format === "json") return json(comparison);
  throw new TarazyError("bad-argument", `no format ${String(format)}: markdown, csv, html, json`);
}

/** @param {unknown} passage */
function asked(passage) {
  const read = readCited(String(passage));
  if (!read) throw new TarazyError("bad-argument", `no passage ${String(passage)}: it looks like 120-340@document`);
  return read;
}
