import { pieces } from "../ranges.js";

/** @typedef {import("../ranges.js").Range} Range */

/**
 * A part of a document's text with its ranges marked. Text becomes text nodes, nothing else.
 * @param {{text: string, start: number, end: number, ranges: readonly Range[]}} props
 */
export function Marked({ text, start, end, ranges }) {
  return pieces(start, end, ranges).map((piece) => wrap(text.slice(piece.start, piece.end), piece));
}

/** @type {Record<string, {Tag: "mark" | "del" | "ins", part: string}>} */
const TAGS = { mark: { Tag: "mark", part: "mark" }, deleted: { Tag: "del", part: "removed" }, inserted: { Tag: "ins", part: "added" } };

/**
 * @param {string} words
 * @param {import("../ranges.js").Piece} piece
 */
function wrap(words, piece) {
  /** @type {import("preact").ComponentChild} */
  let node = words;
  for (const kind of piece.kinds) {
    const { Tag, part } = TAGS[kind] ?? {};
    node = Tag ? <Tag part={part}>{node}</Tag> : <span class={`u-${kind}`}>{node}</span>;
  }
  return node;
}

/**
 * `lang` of a document's text; the empty tag says that the language is not known.
 * @param {string} language
 */
export function langOf(language) {
  return language === "und" ? "" : language;
}
