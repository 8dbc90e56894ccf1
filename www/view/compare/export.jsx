import { dataCsv, dataJson, dataMarkdown } from "../../export/data.js";
import { html } from "../../export/html.js";
import { json } from "../../export/json.js";
import { csv, markdown } from "../../export/tables.js";
import { useDesk } from "../desk.js";
import { Download } from "../parts/download.jsx";

/** @typedef {import("../parts/download.jsx").Format[]} Formats */

/**
 * The comparison as a file; where the data are shown, these.
 * @param {{comparison: import("./screen.jsx").Comparison, data: boolean}} props
 */
export function Export({ comparison, data }) {
  const { t } = useDesk();
  const names = comparison.answer.docs;
  if (data) {
    /** @type {Formats} */
    const formats = [
      ["Markdown", "md", "text/markdown", () => dataMarkdown(t, comparison)],
      ["CSV", "csv", "text/csv", () => dataCsv(t, comparison)],
      ["JSON", "json", "application/json", () => dataJson(comparison)],
    ];
    return <Download key="data" label={t.exportDataAs} names={["data", ...names]} formats={formats} />;
  }
  /** @type {Formats} */
  const formats = [
    ["Markdown", "md", "text/markdown", () => markdown(t, comparison)],
    ["CSV", "csv", "text/csv", () => csv(t, comparison)],
    ["HTML", "html", "text/html", () => html(t, comparison)],
    ["JSON", "json", "application/json", () => json(comparison)],
  ];
  return <Download label={t.exportAs} names={names} formats={formats} />;
}
