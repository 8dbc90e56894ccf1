import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../../desk.js";
import { Go } from "../../parts/go.jsx";
import { Heading } from "../../parts/heading.jsx";
import { Icon } from "../../parts/icon.jsx";
import { filterNamed, filtersOf } from "../filters.js";
import { Ledger } from "../ledger.jsx";
import { rowLabel, sideOf } from "../relations.js";
import { Why } from "../row.jsx";
import { Column } from "./column.jsx";
import { Parts } from "./parts.jsx";
import { matchedPlaces, speakersOf } from "./places.js";
import { useTogether } from "./together.js";

/**
 * @typedef {import("../screen.jsx").Comparison} Comparison
 * @typedef {import("../filters.js").Numbered} Numbered
 */

/**
 * All texts in full, each scrolled to what it says on the row chosen, with the numbers of the rows at their places.
 * @param {{comparison: Comparison}} props
 */
export function Texts({ comparison }) {
  const { state, t, named } = useDesk();
  const { texts } = comparison;
  const documents = [...texts.values()];
  const filters = filtersOf(t, comparison);
  const filter = filterNamed(filters, state.only);
  const [part, setPart] = useState(/** @type {import("./places.js").Part} */ ("all"));
  const [hidden, setHidden] = useState(/** @type {number[]} */ ([]));
  const [together, setTogether] = useState(false);
  const chosen = filter.rows.find(({ number }) => number === state.row) ?? filter.rows[0];
  const top = useRef(/** @type {HTMLElement | null} */ (null));
  useTogether(top, together);
  useEffect(() => {
    if (state.row) top.current?.scrollIntoView({ block: "start" });
  }, [state.row]);
  const columns = (documents.length > 1 ? documents : [...documents, ...documents]).map((document, side) => ({ document, side })).filter(({ side }) => !hidden.includes(side));
  return (
    <section class="texts" aria-label={named(t.viewTexts)}>
      {filter.rows.length > 0 ? <Ledger filters={filters} chosen={filter} /> : null}
      <Parts part={part} choose={setPart} speakers={speakersOf(documents)} count={documents.length} hidden={hidden} hide={setHidden} together={together} setTogether={setTogether} />
      <div ref={/** @type {import("preact").RefObject<HTMLDivElement>} */ (top)}>
        {chosen ? <RowBar chosen={chosen} rows={filter.rows} /> : null}
        <div class={`columns of-${columns.length}`}>
          {columns.map(({ document, side }) => (
            <Column
              key={`${side} ${document.id}`} document={document} side={side} part={part} matched={matchedPlaces(filter.rows, texts, side)} chosen={chosen?.number ?? null}
              places={chosen?.row.cells.flatMap((cell, at) => (sideOf(texts, cell.doc, at) === side ? cell.claims : [])) ?? []}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

/** @param {{chosen: Numbered, rows: Numbered[]}} props */
function RowBar({ chosen: { row, number }, rows }) {
  const { t } = useDesk();
  const at = rows.findIndex((other) => other.number === number);
  // After the last comes the first: a link that went away would take the focus with it.
  const [previous, next] = rows.length > 1 ? [rows.at(at - 1), rows[(at + 1) % rows.length]] : [];
  return (
    <div class={`row-bar relation-${row.relation}`} part="toolbar">
      <Heading down={1} class="row-heading"><Icon name={row.relation} /> {t.rowHeading(number, rowLabel(t, row), t.relations[row.relation])}</Heading>
      <Why row={row} />
      <p class="steps">
        {previous ? <Go to={{ row: previous.number }} label={t.previousRow}><Icon name="previous" />{t.previous}</Go> : null}
        {next ? <Go to={{ row: next.number }} label={t.nextRow}><Icon name="next" />{t.next}</Go> : null}
        <span class="soft">{t.rowOf(at + 1, rows.length)}</span>
      </p>
    </div>
  );
}
