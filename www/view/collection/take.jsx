import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { gost } from "../../export/citation.js";
import { collectionCsv, collectionHtml, collectionJson, collectionMarkdown } from "../../export/collection.js";
import { Copy } from "../parts/copy.jsx";
import { Download } from "../parts/download.jsx";
import { useEntryWhere } from "./where.js";
import { useWords } from "./words.js";

/**
 * The collection as a file or a list of sources, and the end of it.
 * @param {{entries: import("./entries.js").Entry[], clear: () => void}} props
 */
export function TakeAway({ entries, clear }) {
  const t = useWords();
  const where = useEntryWhere();
  const [sure, setSure] = useState(false);
  const asked = useRef(false);
  const tools = useRef(/** @type {HTMLDivElement | null} */ (null));
  /** @param {boolean} now the button that has the focus goes away, and another comes in its place */
  const ask = (now) => {
    asked.current = true;
    setSure(now);
  };
  useLayoutEffect(() => {
    if (asked.current) /** @type {HTMLElement | null | undefined} */ (tools.current?.querySelector(sure ? ".sure" : ".empty"))?.focus();
  }, [sure]);
  const placed = () => entries.map((entry) => ({ ...entry, where: where(entry) }));
  /** @type {import("../parts/download.jsx").Format[]} */
  const formats = [
    ["Markdown", "md", "text/markdown", () => collectionMarkdown(t, placed())],
    ["CSV", "csv", "text/csv", () => collectionCsv(t, placed())],
    ["HTML", "html", "text/html", () => collectionHtml(t, placed())],
    ["JSON", "json", "application/json", () => collectionJson(t, placed())],
  ];
  const sources = () => entries.map((entry) => gost(t, entry.document, entry.cited, where(entry).pack)).join("\n\n");
  return (
    <div class="pin-tools" part="toolbar" ref={tools}>
      <Download label={t.download} names={[t.fileName]} formats={formats} />
      <Copy label={t.copyAllGost} text={sources} />
      {sure ? (
        <span role="group" aria-label={t.removeAll}>
          {t.removeAllSure(entries.length)}{" "}
          <button type="button" class="sure" onClick={() => { setSure(false); clear(); }}>{t.removeAllYes}</button>{" "}
          <button type="button" onClick={() => ask(false)}>{t.removeAllNo}</button>
        </span>
      ) : <button type="button" class="go empty" onClick={() => ask(true)}>{t.removeAll}</button>}
    </div>
  );
}
