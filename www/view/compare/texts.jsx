import { useEffect, useRef } from "preact/hooks";
import { DocumentText } from "../document/text.jsx";
import { useDesk } from "../desk.js";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";
import { Icon } from "../parts/icon.jsx";
import { Why } from "./row.jsx";
import { Letter } from "./letter.jsx";
import { isDifference, letterOf, rowLabel } from "./relations.js";

/**
 * @typedef {import("./screen.jsx").Comparison} Comparison
 * @typedef {import("../../types/answers.js").Row} Row
 */

/**
 * Both texts in full, each scrolled to what it says on the row chosen.
 * @param {{comparison: Comparison}} props
 */
export function Texts({ comparison: { answer, texts } }) {
  const { state, t, named } = useDesk();
  const number = Math.min(state.row ?? 1, answer.rows.length);
  const row = answer.rows[number - 1];
  const top = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    if (state.row) top.current?.scrollIntoView({ block: "start" });
  }, [state.row]);
  return (
    <section class="texts" ref={top} aria-label={named(t.viewTexts)}>
      {row ? <RowBar row={row} number={number} rows={answer.rows} /> : null}
      <div class={`columns of-${answer.docs.length}`}>
        {answer.docs.map((id, at) => {
          const document = texts.get(id);
          return document ? <Column key={`${at} ${id}`} document={document} places={row?.cells.filter((cell) => cell.doc === id).flatMap((cell) => cell.claims) ?? []} side={at} /> : null;
        })}
      </div>
    </section>
  );
}

/** @param {{row: Row, number: number, rows: Row[]}} props */
function RowBar({ row, number, rows }) {
  const { t } = useDesk();
  const differences = rows.flatMap((other, at) => (isDifference(other) ? [at + 1] : []));
  const previous = differences.filter((at) => at < number).at(-1);
  const next = differences.find((at) => at > number);
  return (
    <div class={`row-bar relation-${row.relation}`} part="toolbar">
      <Heading down={1} class="row-heading"><Icon name={row.relation} /> {t.rowHeading(number, rowLabel(t, row), t.relations[row.relation])}</Heading>
      <Why row={row} />
      <p class="steps">
        {previous ? <Go to={{ row: previous }}><Icon name="previous" /> {t.previousRow}</Go> : null}
        {next ? <Go to={{ row: next }}><Icon name="next" /> {t.nextRow}</Go> : null}
        <span class="soft">{t.rowOf(number, rows.length)}</span>
      </p>
    </div>
  );
}

/** @param {{document: import("../../types/answers.js").DocumentAnswer, places: {start: number, end: number}[], side: number}} props */
function Column({ document, places, side }) {
  const { t, named } = useDesk();
  const column = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => scrollTo(column.current), [document, places]);
  return (
    <section class="column" aria-label={named(`${letterOf(side)}: ${document.title.text}`)}>
      <p class="side"><Letter side={side} /> <bdi lang={document.language}>{document.title.text}</bdi></p>
      {places.length === 0 ? <p class="absent">{t.notHere}</p> : null}
      <div class="scroll" tabIndex={0} role="group" aria-label={`${t.textOf}: ${document.title.text}`} ref={/** @type {import("preact").RefObject<HTMLDivElement>} */ (column)}>
        <DocumentText document={document} places={places} />
      </div>
    </section>
  );
}

/**
 * Scrolls a column, and nothing around it, to the first place in it.
 * @param {HTMLElement | null} column
 */
function scrollTo(column) {
  /** @type {HTMLElement | null | undefined} */
  const place = column?.querySelector(".place");
  if (!column || !place) return;
  const offset = place.getBoundingClientRect().top - column.getBoundingClientRect().top;
  column.scrollTop += offset - column.clientHeight / 4;
}
