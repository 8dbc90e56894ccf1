import { html } from "../../export/html.js";
import { json } from "../../export/json.js";
import { csv, markdown } from "../../export/tables.js";
import { useDesk } from "../desk.js";
import { Download } from "../parts/download.jsx";

/**
 * The comparison as a file.
 * @param {{comparison: import("./screen.jsx").Comparison}} props
 */
export function Export({ comparison }) {
  const { t } = useDesk();
  /** @type {import("../parts/download.jsx").Format[]} */
  const formats = [
    ["Markdown", "md", "text/markdown", () => markdown(t, comparison)],
    ["CSV", "csv", "text/csv", () => csv(t, comparison)],
    ["HTML", "html", "text/html", () => html(t, comparison)],
    ["JSON", "json", "application/json", () => json(comparison)],
  ];
  return <Download label={t.exportAs} names={comparison.answer.docs} formats={formats} />;
}
