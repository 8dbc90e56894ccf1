import { useDesk } from "../desk.js";
import { Go } from "../parts/go.jsx";
import { Icon } from "../parts/icon.jsx";
import { langOf } from "../parts/text.jsx";
import { Letter } from "./letter.jsx";
import { glance, isDifference, rowLabel, sideOf } from "./relations.js";

/** Lines at a glance. */
const MOST = 12;

/**
 * The rows at a glance, a line each: the question with the beginnings of the answers. Of all rows, the differences.
 * @param {{filter: import("./filters.js").Filter, texts: import("./screen.jsx").Comparison["texts"], reopen: () => void}} props `reopen`: for the row that is open already
 */
export function Glance({ filter, texts, reopen }) {
  const { t, state } = useDesk();
  const rows = filter.name === "all" ? filter.rows.filter(({ row }) => isDifference(row)) : filter.rows;
  if (rows.length === 0) return <p class="glance">{t.noDifferences}</p>;
  return (
    <ul class="glance">
      {rows.slice(0, MOST).map(({ row, number }) => (
        <li key={number} class={`relation-${row.relation}`}>
          <span onClick={number === state.row ? reopen : undefined}><Icon name={row.relation} /> <Go to={{ row: number }}>{rowLabel(t, row)}</Go></span>{" "}
          {row.cells.map((cell, at) => <Answer key={at} cell={cell} side={sideOf(texts, cell.doc, at)} texts={texts} />)}
        </li>
      ))}
    </ul>
  );
}

/** @param {{cell: import("../../types/answers.js").Cell, side: number, texts: import("./screen.jsx").Comparison["texts"]}} props */
function Answer({ cell, side, texts }) {
  const { t } = useDesk();
  const [document, claim] = [texts.get(cell.doc), cell.claims[0]];
  if (!document) return null;
  const words = claim ? <q lang={langOf(document.language)}>{glance(document, claim)}</q> : <span class="missing">{t.notHere}</span>;
  return <span class="answer"><Letter side={side} /><span class="hidden"> — </span> {words}<span class="hidden">; </span></span>;
}
