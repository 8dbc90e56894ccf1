import { useRef, useState } from "preact/hooks";
import { useDesk } from "../desk.js";
import { Icon } from "../parts/icon.jsx";
import { Ledger } from "./ledger.jsx";
import { isDifference } from "./relations.js";
import { RowView } from "./row.jsx";

/** @typedef {import("../../types/answers.js").Relation} Relation */

/**
 * The rows of a comparison, under the numbers by which they can be filtered.
 * @param {{comparison: import("./screen.jsx").Comparison}} props
 */
export function Rows({ comparison }) {
  const { t, named } = useDesk();
  const [only, setOnly] = useState(/** @type {Relation | null} */ (null));
  const list = useRef(/** @type {HTMLOListElement | null} */ (null));
  const { rows, ledger } = comparison.answer;
  if (rows.length === 0) return null;
  const shown = rows.map((row, at) => ({ row, number: at + 1 })).filter(({ row }) => !only || row.relation === only);
  return (
    <section class="rows-section" aria-label={named(t.differences)}>
      <Ledger ledger={ledger} total={rows.length} only={only} choose={setOnly} />
      {shown.some(({ row }) => isDifference(row)) ? <Steps list={list} /> : null}
      <ol class="rows" ref={list}>
        {shown.map(({ row, number }) => <RowView key={number} row={row} number={number} texts={comparison.texts} />)}
      </ol>
      {shown.length === 0 ? <p>{t.noRowsOfKind}</p> : null}
    </section>
  );
}

/**
 * Buttons that go from difference to difference.
 * @param {{list: import("preact").RefObject<HTMLOListElement | null>}} props
 */
function Steps({ list }) {
  const { t } = useDesk();
  const at = useRef(-1);
  /** @param {number} by */
  const step = (by) => {
    /** @type {NodeListOf<HTMLElement> | undefined} */
    const headings = list.current?.querySelectorAll(".difference .row-heading");
    if (!headings?.length) return;
    at.current = at.current < 0 && by < 0 ? headings.length - 1 : (Math.min(at.current, headings.length) + by + headings.length) % headings.length;
    const heading = headings[at.current];
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  };
  return (
    <p class="steps toolbar" part="toolbar">
      <span class="soft">{t.steps}</span>
      <button type="button" aria-label={t.previousDifference} onClick={() => step(-1)}><Icon name="previous" /> {t.previous}</button>
      <button type="button" aria-label={t.nextDifference} onClick={() => step(1)}><Icon name="next" /> {t.next}</button>
    </p>
  );
}
