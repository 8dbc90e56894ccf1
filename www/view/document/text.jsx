import { blocks } from "../blocks.js";
import { useDesk } from "../desk.js";
import { BLOCKS, Growing } from "../growing.jsx";
import { Heading } from "../parts/heading.jsx";
import { langOf, Marked } from "../parts/text.jsx";
import { pieces } from "../ranges.js";

/**
 * @typedef {import("../blocks.js").Block} Block
 * @typedef {import("../ranges.js").Range} Range
 * @typedef {{text: string, places: {start: number, end: number}[], ranges: Range[]}} Shown
 */

/**
 * A document's text in its own paragraphs, with places framed and ranges underlined.
 * @param {{document: import("../../types/answers.js").DocumentAnswer, places: {start: number, end: number}[], ranges?: Range[], down?: number}} props
 */
export function DocumentText({ document, places, ranges = [], down = 2 }) {
  const shown = { text: document.text, places, ranges };
  const all = blocks(document.text, document.segments).filter((block) => !repeatsTitle(document, block) || holds(places, block));
  return (
    <div class={all.length > BLOCKS ? "text long" : "text"} lang={langOf(document.language)}>
      <Growing name={document.id} items={all} needed={all.findIndex((block) => holds(places, block))} step={1}>{(block) => <BlockView key={block.start} block={block} shown={shown} down={down} />}</Growing>
    </div>
  );
}

/** @param {{block: Block, shown: Shown, down: number}} props */
function BlockView({ block, shown, down }) {
  if (block.kind === "furniture") return <Furniture block={block} shown={shown} />;
  const content = <Placed start={block.start} end={block.end} shown={shown} />;
  const here = holds(shown.places, block) ? "here" : undefined;
  if (block.kind === "heading") return <Heading down={down} class={here}>{content}</Heading>;
  return <p class={[here, block.kind === "headline" ? "headline" : "", block.goesOn ? "goes-on" : ""].filter(Boolean).join(" ") || undefined}>{content}</p>;
}

/**
 * What is on the page but not of the article; folded, unless a place in it is opened.
 * @param {{block: Block, shown: Shown}} props
 */
function Furniture({ block, shown }) {
  const { t } = useDesk();
  return (
    <details class="furniture" open={holds(shown.places, block)}>
      <summary>{t.furniture(block.parts.length)}</summary>
      <ul>
        {block.parts.map(({ start, end }) => <li key={start}><Placed start={start} end={end} shown={shown} /></li>)}
      </ul>
    </details>
  );
}

/** @param {{start: number, end: number, shown: Shown}} props */
function Placed({ start, end, shown }) {
  const { t } = useDesk();
  const places = shown.places.map((place) => ({ ...place, kind: "place" }));
  return pieces(start, end, places).map((piece) => {
    const inner = <Marked text={shown.text} start={piece.start} end={piece.end} ranges={shown.ranges} />;
    if (piece.kinds.length === 0) return inner;
    return <span class="place" tabIndex={-1} key={piece.start}><span class="hidden" lang={t.code}>{t.openedPlace} </span>{inner}</span>;
  });
}

/**
 * The title already stands above the text.
 * @param {import("../../types/answers.js").DocumentAnswer} document
 * @param {Block} block
 */
function repeatsTitle({ text, title }, { kind, start, end }) {
  return kind === "headline" && text.slice(start, end).trim() === title.text.trim();
}

/**
 * @param {{start: number, end: number}[]} places
 * @param {Block} block
 */
function holds(places, block) {
  return places.some((place) => place.start < block.end && place.end > block.start);
}
