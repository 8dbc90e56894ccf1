import { useMemo } from "preact/hooks";
import { blocks } from "../../blocks.js";
import { useDesk } from "../../desk.js";
import { BLOCKS, Growing } from "../../growing.jsx";
import { Go } from "../../parts/go.jsx";
import { Heading } from "../../parts/heading.jsx";
import { langOf } from "../../parts/text.jsx";
import { pieces } from "../../ranges.js";
import { touched, touches } from "./places.js";

/**
 * @typedef {import("../../blocks.js").Block} Block
 * @typedef {import("./places.js").Place} Place
 * @typedef {import("./places.js").Matched} Matched
 * @typedef {{text: string, places: readonly Place[], matched: readonly Matched[], chosen: number | null, only: readonly Place[] | null}} Shown
 */

/**
 * A text with the numbers of the rows before their places; the places of the chosen row are framed.
 * @param {{document: import("../../../types/answers.js").DocumentAnswer} & Omit<Shown, "text">} props
 */
export function MatchedText({ document, ...rest }) {
  const { t } = useDesk();
  const shown = { text: document.text, ...rest };
  const whole = useMemo(() => blocks(document.text, document.segments).filter(({ kind }) => kind !== "furniture"), [document]);
  const all = rest.only ? touched(whole, rest.only) : whole;
  const name = rest.only ? `of ${document.id}` : document.id;
  const first = all.findIndex((block) => touches(block, rest.places));
  if (all.length === 0) return <p class="missing">{t.noSuchPart}</p>;
  // Another part takes the place of the whole text: to take away as many paragraphs one by one takes long.
  return (
    <div key={name} class={all.length > BLOCKS ? "text long" : "text"} lang={langOf(document.language)}>
      <Growing name={name} items={all} needed={first} step={1}>{(block) => <BlockView key={block.start} block={block} shown={shown} />}</Growing>
    </div>
  );
}

/** @param {{block: Block, shown: Shown}} props */
function BlockView({ block, shown }) {
  const { only } = shown;
  const parts = only ? touched(block.parts, only) : [block];
  const content = parts.map(({ start, end }, at) => (
    <>{at > 0 || (only && start > block.start) ? <span class="soft"> […] </span> : null}<Piece key={start} start={start} end={end} shown={shown} /></>
  ));
  if (block.kind === "heading" || block.kind === "headline") return <Heading down={2}>{content}</Heading>;
  return <p class={block.goesOn ? "goes-on" : undefined}>{content}</p>;
}

/** @param {Place & {shown: Shown}} props */
function Piece({ start, end, shown: { text, places, matched, chosen } }) {
  const { t } = useDesk();
  const here = matched.filter((place) => place.start >= start && place.start < end);
  const ranges = [...places.map((place) => ({ ...place, kind: "place" })), ...here.map((place) => ({ ...place, kind: "matched" }))];
  return pieces(start, end, ranges).map((piece) => {
    const words = text.slice(piece.start, piece.end);
    const numbers = here.filter((place) => place.start === piece.start).flatMap(({ rows }) => rows);
    const marked = piece.kinds.includes("place") ? <span class="place" tabIndex={-1}><span class="hidden" lang={t.code}>{t.openedPlace} </span>{words}</span> : words;
    return <>{numbers.length > 0 ? <Numbers rows={[...new Set(numbers)]} chosen={chosen} /> : null}{marked}</>;
  });
}

/** Numbers before one place; more would hide the text. */
const MOST = 4;

/** @param {{rows: number[], chosen: number | null}} props */
function Numbers({ rows, chosen }) {
  const { t } = useDesk();
  return (
    <span class="numbers" data-rows={rows.join(" ")} lang={t.code}>
      {rows.slice(0, MOST).map((row) => <Go key={row} to={{ row }} class="go row-number" current={row === chosen} label={t.toRow(row)}>{row}</Go>)}
      {rows.length > MOST ? "…" : ""}{" "}
    </span>
  );
}
