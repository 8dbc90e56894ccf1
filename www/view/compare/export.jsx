import { useState } from "preact/hooks";
import { html } from "../../export/html.js";
import { csv, fileName, markdown } from "../../export/tables.js";
import { useDesk } from "../desk.js";
import { Status } from "../parts/status.jsx";

/** Milliseconds in which every browser has begun to save. */
const SAVED = 10_000;

/**
 * The comparison as a file.
 * @param {{comparison: import("./screen.jsx").Comparison}} props
 */
export function Export({ comparison }) {
  const { t, tell } = useDesk();
  const [saved, setSaved] = useState({ name: "", times: 0 });
  const { answer } = comparison;
  /** @type {[name: string, ending: string, type: string, text: () => string][]} */
  const formats = [
    ["Markdown", "md", "text/markdown", () => markdown(t, comparison)],
    ["CSV", "csv", "text/csv", () => csv(t, comparison)],
    ["HTML", "html", "text/html", () => html(t, comparison)],
    ["JSON", "json", "application/json", () => `${JSON.stringify(answer, null, 2)}\n`],
  ];
  /** @param {string} ending @param {string} type @param {string} text */
  const give = (ending, type, text) => {
    const name = fileName(answer.docs, ending);
    if (!tell("tarazy-export", { format: ending, name, text })) return;
    save(name, new Blob([text], { type: `${type};charset=utf-8` }));
    setSaved(({ times }) => ({ name, times: times + 1 }));
  };
  return (
    <details class="export">
      <summary>{t.exportAs}</summary>
      {formats.map(([name, ending, type, text]) => (
        <button key={ending} type="button" class="go" onClick={() => give(ending, type, text())}>{name}</button>
      ))}
      {saved.name ? <Status key={saved.times} text={t.exported(saved.name)} /> : null}
    </details>
  );
}

/**
 * @param {string} name
 * @param {Blob} blob
 */
function save(name, blob) {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), SAVED);
}
