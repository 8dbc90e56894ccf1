import { useDesk } from "../desk.js";
import { BLOCKS, Growing } from "../growing.jsx";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";
import { langOf } from "../parts/text.jsx";
import { Few } from "./few.jsx";
import { datesBeside, figuresBeside, namesBeside } from "./gather.js";
import { InSentence } from "./in-sentence.jsx";
import { Letter } from "./letter.jsx";

/**
 * @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {{documents: DocumentAnswer[]}} Props
 */

const KINDS = /** @type {const} */ (["person", "organisation", "place", "other"]);

/** Places of one name that are offered. */
const MENTIONS = 8;

/**
 * What is counted, when, and who and what is named, in one document beside the other.
 * @param {{comparison: import("./screen.jsx").Comparison}} props
 */
export function Facts({ comparison: { texts } }) {
  const { t, named } = useDesk();
  const documents = [...texts.values()];
  return (
    <section class="facts-beside" aria-label={named(t.viewFacts)}>
      <p class="soft disclaimer">{t.groupedByProgram}</p>
      <Growing name={[...texts.keys()].join()} items={SECTIONS} step={1}>{(Section, at) => <Section key={at} documents={documents} />}</Growing>
    </section>
  );
}

const SECTIONS = [Figures, Dates, ...KINDS.map((kind) => (/** @type {Props} */ { documents }) => <Names documents={documents} kind={kind} />)];

/** @param {Props} props */
function Figures({ documents }) {
  const { t } = useDesk();
  return (
    <Folded title={t.figuresTitle} rows={figuresBeside(documents)}>
      {(row) => (
        <Line key={row.key} documents={documents} cells={row.cells} label={row.label ? <bdi lang={langOf(row.language)}>{row.label}</bdi> : <span class="missing">{t.countedUnknown}</span>}>
          {(document, figures) => (
            <Few items={figures}>
              {(figure) => <li key={figure.start}><InSentence document={document} place={figure} />{figure.asOf ? <span class="soft"> ({t.asOf}: {t.date(figure.asOf)})</span> : null}</li>}
            </Few>
          )}
        </Line>
      )}
    </Folded>
  );
}

/** @param {Props} props */
function Dates({ documents }) {
  const { t } = useDesk();
  return (
    <Folded title={t.datesTitle} rows={datesBeside(documents)}>
      {(row) => (
        <Line key={row.key} documents={documents} cells={row.cells} label={t.date(row.key) || t.dateUnknown}>
          {(document, dates) => <Few items={dates}>{(date) => <li key={date.start}><InSentence document={document} place={date} /></li>}</Few>}
        </Line>
      )}
    </Folded>
  );
}

/** @param {Props & {kind: (typeof KINDS)[number]}} props */
function Names({ documents, kind }) {
  const { t } = useDesk();
  return (
    <Folded title={t.nameKinds[kind]} rows={namesBeside(documents, kind)}>
      {(row) => (
        <Line key={row.key} documents={documents} cells={row.cells} label={<bdi lang={langOf(row.language)}>{row.label}</bdi>}>
          {(document, places) => (
            <p>
              <span class="soft">{t.mentions(places.length)}:</span>{" "}
              {places.slice(0, MENTIONS).map(({ start, end }, n) => (
                <Go key={start} to={{ doc: document.id, place: { start, end } }} class="go mention" label={`${row.label}: ${t.mentionPlace(n + 1)}`}>{n + 1}</Go>
              ))}
            </p>
          )}
        </Line>
      )}
    </Folded>
  );
}

/**
 * @template T
 * @param {{title: string, rows: import("./gather.js").Beside<T>[], children: (row: import("./gather.js").Beside<T>) => import("preact").ComponentChild}} props
 */
function Folded({ title, rows, children }) {
  if (rows.length === 0) return null;
  return (
    <details open class="beside">
      <summary>{title} <span class="number">{rows.length}</span></summary>
      <ul class={rows.length > BLOCKS ? "long" : undefined}><Growing name={title} items={rows}>{children}</Growing></ul>
    </details>
  );
}

/**
 * @template T
 * @param {{documents: DocumentAnswer[], label: import("preact").ComponentChildren, cells: T[][], children: (document: DocumentAnswer, items: T[]) => import("preact").ComponentChild}} props
 */
function Line({ documents, label, cells, children }) {
  return (
    <li class="line">
      <Heading down={2} class="line-label">{label}</Heading>
      <div class={`cells of-${documents.length}`}>
        {documents.map((document, at) => <Cell key={document.id} side={at} empty={cells[at]?.length === 0}>{children(document, cells[at] ?? [])}</Cell>)}
      </div>
    </li>
  );
}

/** @param {{side: number, empty: boolean, children: import("preact").ComponentChildren}} props */
function Cell({ side, empty, children }) {
  const { t } = useDesk();
  return <div class="line-cell"><Letter side={side} /> {empty ? <span class="missing">{t.no}</span> : children}</div>;
}
