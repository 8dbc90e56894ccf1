import { useState } from "preact/hooks";
import { pairCitation } from "../../export/pair.js";
import { useDesk } from "../desk.js";
import { Copy, useAddress, useCitation } from "../parts/copy.jsx";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";
import { Icon } from "../parts/icon.jsx";
import { TakePlace } from "../parts/pin.jsx";
import { langOf } from "../parts/text.jsx";
import { Letter } from "./letter.jsx";
import { letterOf, reasonSentence, rowLabel, sideOf } from "./relations.js";

/**
 * @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {import("../../types/answers.js").Row} Row
 * @typedef {import("../../types/answers.js").Claim} Claim
 */

/** Claims of a cell shown before the rest is folded. */
const SHOWN = 2;

/**
 * One question with what each document says, and how the answers relate.
 * @param {{row: Row, number: number, texts: Map<string, DocumentAnswer>}} props
 */
export function RowView({ row, number, texts }) {
  const { t } = useDesk();
  return (
    <li class={`row relation-${row.relation}`} part={`row ${row.relation}`}>
      <Heading down={2} class="row-heading" tabIndex={-1} data-row={number}>
        <Icon name={row.relation} /> {t.rowHeading(number, rowLabel(t, row), t.relations[row.relation])}
      </Heading>
      <Why row={row} />
      <div class={`cells of-${row.cells.length}`}>
        {row.cells.map((cell, at) => <CellView key={at} claims={cell.claims} document={texts.get(cell.doc)} side={sideOf(texts, cell.doc, at)} />)}
      </div>
      <p class="both">
        <Go to={{ view: "texts", row: number, doc: null, place: null }}>{t.openBoth}</Go>{" "}
        <Take row={row} number={number} texts={texts} />
      </p>
    </li>
  );
}

/**
 * Copies the first claim of every cell, and how they relate; or where the row is found.
 * @param {{row: Row, number: number, texts: Map<string, DocumentAnswer>}} props
 */
function Take({ row, number, texts }) {
  const { t } = useDesk();
  const cite = useCitation();
  const address = useAddress()({ query: "", view: "rows", only: null, row: number, doc: null, place: null });
  const text = () => pairCitation(t, row, row.cells.flatMap(({ doc, claims: [claim] }) => {
    const document = texts.get(doc);
    return document && claim ? [cite(document, claim)] : [];
  }), address);
  return (
    <>
      {address ? <Copy label={t.copyLink} name={t.copyLinkOf(number)} text={() => address} /> : null}{" "}
      <Copy label={t.copyPair} text={text} />
    </>
  );
}

/**
 * Why the row has its relation, in words, with what shows it.
 * @param {{row: Row}} props
 */
export function Why({ row }) {
  const { t } = useDesk();
  return (
    <p class="why">
      {reasonSentence(t, row.reason)}
      {row.evidence.length > 0 ? <> {t.evidence} {row.evidence.map((words, at) => <>{at > 0 ? ", " : ""}<bdi class="evidence">{words}</bdi></>)}.</> : null}
    </p>
  );
}

/** @param {{claims: Claim[], document: DocumentAnswer | undefined, side: number}} props */
function CellView({ claims, document, side }) {
  const { t } = useDesk();
  if (!document) return null;
  const [first, rest] = [claims.slice(0, SHOWN), claims.slice(SHOWN)];
  return (
    <div class={`cell cell-${letterOf(side).toLowerCase()}`} part="side">
      <p class="side"><Letter side={side} /> <span class="soft">{document.source ?? t.sourceUnknown}, {document.published ? t.date(document.published.iso) : t.dateUnknown}</span></p>
      {claims.length === 0 ? <p class="absent">{t.notHere}</p> : null}
      {first.map((claim) => <ClaimView key={claim.start} claim={claim} document={document} />)}
      {rest.length > 0 ? <MoreClaims claims={rest} document={document} /> : null}
    </div>
  );
}

/** Folded claims that are drawn before somebody unfolds them: the browser's own search finds them there. */
const FOLDED = 8;

/** @param {{claims: Claim[], document: DocumentAnswer}} props */
function MoreClaims({ claims, document }) {
  const { t } = useDesk();
  const [open, setOpen] = useState(false);
  const drawn = open || claims.length <= FOLDED ? claims : [];
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.moreClaims(claims.length)}</summary>
      {drawn.map((claim) => <ClaimView key={claim.start} claim={claim} document={document} />)}
    </details>
  );
}

/** @param {{claim: Claim, document: DocumentAnswer}} props */
function ClaimView({ claim, document }) {
  const { t } = useDesk();
  const { start, end } = claim;
  return (
    <div class="claim">
      <blockquote lang={langOf(document.language)} translate={false} part="quote">{document.text.slice(start, end).trim()}</blockquote>
      <p class="voice"><Voice voice={claim.voice} /> <Go to={{ doc: document.id, place: { start, end } }}>{t.openPlace}</Go> <TakePlace document={document} cited={claim} /></p>
    </div>
  );
}

/** @param {{voice: string | null}} props */
function Voice({ voice }) {
  const { t } = useDesk();
  if (voice === null) return <span class="missing">{t.voiceUnknown}</span>;
  return voice === "newsroom" ? <span>{t.newsroom}</span> : <span>{t.says} <bdi>{voice}</bdi></span>;
}
