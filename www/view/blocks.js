/**
 * The paragraphs of a document as they stand in its text.
 * @typedef {import("../types/answers.js").Segment} Segment
 * @typedef {"headline" | "heading" | "paragraph" | "furniture"} BlockKind
 * @typedef {{kind: BlockKind, start: number, end: number, parts: {start: number, end: number}[], goesOn?: boolean}} Block `goesOn`: with the paragraph before it
 */

/** @type {Record<Segment["kind"], BlockKind>} */
const KINDS = {
  sentence: "paragraph", headline: "headline", heading: "heading",
  caption: "furniture", link: "furniture", feed: "furniture", meta: "furniture",
};

/** Sentences of a paragraph that are drawn at once; a text without line breaks may have thousands. */
const MOST = 20;

/**
 * Joins segments into paragraphs: a line break in the text, or another kind, begins a new one.
 * @param {string} text
 * @param {readonly Segment[]} segments sorted by place
 * @returns {Block[]} nothing of the text but white space is left out
 */
export function blocks(text, segments) {
  /** @type {Block[]} */
  const found = [];
  for (const part of covering(text, segments)) {
    const last = found.at(-1);
    const goesOn = last !== undefined && continues(text, last, part);
    if (goesOn && (part.kind === "furniture" || last.parts.length < MOST)) {
      last.end = part.end;
      last.parts.push(part);
    } else {
      found.push({ ...part, parts: [part], goesOn });
    }
  }
  return found;
}

/**
 * @param {string} text
 * @param {Block} last
 * @param {{kind: BlockKind, start: number}} part
 */
function continues(text, last, part) {
  if (last.kind !== part.kind || part.kind === "heading" || part.kind === "headline") return false;
  return part.kind === "furniture" || !text.slice(last.end, part.start).includes("\n");
}

/**
 * The segments, and as paragraphs whatever words stand between them.
 * @param {string} text
 * @param {readonly Segment[]} segments
 */
function covering(text, segments) {
  /** @type {{kind: BlockKind, start: number, end: number}[]} */
  const parts = [];
  let at = 0;
  for (const { kind, start, end } of segments) {
    parts.push(...lines(text, at, start), { kind: KINDS[kind] ?? "paragraph", start, end });
    at = end;
  }
  parts.push(...lines(text, at, text.length));
  return parts;
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @returns {{kind: "paragraph", start: number, end: number}[]} the lines that hold more than white space
 */
function lines(text, from, to) {
  const found = text.slice(from, Math.max(from, to)).matchAll(/\S(?:.*\S)?/gu);
  return [...found].map((match) => {
    const start = from + match.index;
    return { kind: "paragraph", start, end: start + match[0].length };
  });
}
