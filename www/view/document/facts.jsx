import { useState } from "preact/hooks";
import { useDesk } from "../desk.js";
import { Growing } from "../growing.jsx";
import { grouped } from "../groups.js";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";
import { langOf } from "../parts/text.jsx";

/**
 * @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {{document: DocumentAnswer}} Props
 */

/**
 * Who is quoted, what is counted, when, and who and what is named: each with its place.
 * @param {Props} props
 */
export function Facts({ document }) {
  const { t } = useDesk();
  return (
    <div class="facts">
      <Heading down={2}>{t.factsTitle}</Heading>
      <p class="soft">{t.foundByMachine}</p>
      <Folded title={t.quotesTitle} count={document.quotes.length}><Quotes document={document} /></Folded>
      <Folded title={t.figuresTitle} count={document.figures.length}><Figures document={document} /></Folded>
      <Folded title={t.datesTitle} count={document.dates.length}><Dates document={document} /></Folded>
      <Folded title={t.namesTitle} count={document.names.length}><Names document={document} /></Folded>
    </div>
  );
}

/** Facts that are drawn before somebody unfolds them. */
const FOLDED = 100;

/** @param {{title: string, count: number, children: import("preact").ComponentChildren}} props */
function Folded({ title, count, children }) {
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title} <span class="number">{count}</span></summary>
      {open || count <= FOLDED ? children : null}
    </details>
  );
}

/** Rows drawn in one step. */
const ROWS = 40;

/** @param {{document: DocumentAnswer, place: {start: number, end: number}}} props */
function PlaceLink({ document, place: { start, end } }) {
  return <Go to={{ doc: document.id, place: { start, end } }}><bdi lang={langOf(document.language)}>{document.text.slice(start, end)}</bdi></Go>;
}

/** @param {Props} props */
function Quotes({ document }) {
  const { t } = useDesk();
  const speakers = grouped(document.quotes, ({ speaker }) => speaker).sort(([, a], [, b]) => b.length - a.length);
  return speakers.map(([speaker, quotes]) => (
    <div key={speaker} class="speaker">
      <Heading down={3} class={speaker ? undefined : "missing"}>{speaker ? <bdi>{speaker}</bdi> : t.speakerUnknown}</Heading>
      <ul>
        <Growing name={document.id} items={quotes} step={ROWS}>{(quote) => (
          <li key={quote.start}>
            <PlaceLink document={document} place={quote} />{" "}
            <span class="soft">{t.quoteKinds[quote.kind]}{quote.occasion ? <>, <bdi lang={langOf(document.language)}>{quote.occasion}</bdi></> : null}</span>
          </li>
        )}</Growing>
      </ul>
    </div>
  ));
}

/** @param {Props} props */
function Figures({ document }) {
  const { t } = useDesk();
  return (
    <table>
      <thead><tr><th scope="col">{t.inText}</th><th scope="col">{t.counts}</th><th scope="col">{t.asOf}</th></tr></thead>
      <tbody>
        <Growing name={document.id} items={document.figures} step={ROWS}>{(figure) => (
          <tr key={figure.start}>
            <td><PlaceLink document={document} place={figure} /></td>
            <td lang={langOf(document.language)}>{figure.counts ?? figure.unit ?? "—"}</td>
            <td>{figure.asOf ? t.date(figure.asOf) : "—"}</td>
          </tr>
        )}</Growing>
      </tbody>
    </table>
  );
}

/** @param {Props} props */
function Dates({ document }) {
  const { t } = useDesk();
  return (
    <table>
      <thead><tr><th scope="col">{t.inText}</th><th scope="col">{t.dateRead}</th></tr></thead>
      <tbody>
        <Growing name={document.id} items={document.dates} step={ROWS}>{(date) => (
          <tr key={date.start}><td><PlaceLink document={document} place={date} /></td><td>{t.date(date.iso) || t.dateUnknown}</td></tr>
        )}</Growing>
      </tbody>
    </table>
  );
}

/** Mentions that are offered of one name. */
const MENTIONS = 12;

/** @param {Props} props */
function Names({ document }) {
  const { t } = useDesk();
  const kinds = /** @type {const} */ (["person", "organisation", "place", "other"]);
  return kinds.map((kind) => {
    const names = document.names.filter((name) => name.kind === kind);
    if (names.length === 0) return null;
    return (
      <div key={kind} class="names">
        <Heading down={3}>{t.nameKinds[kind]}</Heading>
        <ul>
          {names.map(({ name, mentions }) => (
            <li key={name}>
              <bdi lang={langOf(document.language)}>{name}</bdi> <span class="soft">{t.mentions(mentions.length)}:</span>{" "}
              {mentions.slice(0, MENTIONS).map((place, n) => (
                <Go key={place.start} to={{ doc: document.id, place }} class="go mention" label={`${name}: ${t.mentionPlace(n + 1)}`}>{n + 1}</Go>
              ))}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
