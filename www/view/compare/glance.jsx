import { useDesk } from "../desk.js";
import { langOf } from "../parts/text.jsx";
import { glance, isDifference, rowLabel, sideOf } from "./relations.js";

/**
 * The differences at a glance: each question with the beginnings of both answers.
 * @param {{comparison: import("./screen.jsx").Comparison}} props
 */
export function Glance({ comparison: { answer, texts } }) {
  const { t } = useDesk();
  const rows = answer.rows.filter(isDifference);
  if (rows.length === 0) return answer.rows.length > 0 ? <p>{t.noDifferences}</p> : null;
  return (
    <ul class="glance">
      {rows.map((row, number) => (
        <li key={number}>
          <b>{rowLabel(t, row)}</b>{" "}
          {row.cells.map((cell, at) => {
            const [document, claim] = [texts.get(cell.doc), cell.claims[0]];
            return document && claim ? <span key={at}>{at > 0 ? "; " : ""}{sideOf(texts, cell.doc, at).toUpperCase()} — <q lang={langOf(document.language)}>{glance(document, claim)}</q></span> : null;
          })}
        </li>
      ))}
    </ul>
  );
}
