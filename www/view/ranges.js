/**
 * A part of a text in which nothing begins or ends.
 * @typedef {{start: number, end: number, kinds: string[]}} Piece
 * @typedef {{start: number, end: number, kind: string}} Range
 */

/**
 * Cuts a text where ranges begin and end, so that overlapping ranges can be shown.
 * @param {number} start
 * @param {number} end
 * @param {readonly Range[]} ranges in any order; parts outside `start`..`end` are left out
 * @returns {Piece[]} pieces that follow one another from `start` to `end`
 */
export function pieces(start, end, ranges) {
  const inside = ranges
    .map((range) => ({ ...range, start: Math.max(range.start, start), end: Math.min(range.end, end) }))
    .filter((range) => range.start < range.end);
  const cuts = new Set([start, end]);
  for (const range of inside) cuts.add(range.start).add(range.end);
  const sorted = [...cuts].sort((a, b) => a - b);
  const openings = inside.sort((a, b) => a.start - b.start);
  return fill(sorted, openings);
}

/**
 * @param {number[]} cuts
 * @param {Range[]} ranges sorted by start
 */
function fill(cuts, ranges) {
  /** @type {Piece[]} */
  const found = [];
  /** @type {Range[]} */
  let open = [];
  let next = 0;
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    open = open.filter((range) => range.end > start);
    for (; next < ranges.length && /** @type {Range} */ (ranges[next]).start <= start; next += 1) {
      open.push(/** @type {Range} */ (ranges[next]));
    }
    found.push({ start, end, kinds: [...new Set(open.map((range) => range.kind))] });
  }
  return found;
}

/** Characters shown on each side of the words found in a long passage. */
const CONTEXT = 220;

/**
 * The part of a passage to show in a list: all of it when short, else what is around the words found.
 * @param {string} text
 * @param {{start: number, end: number, marks: [number, number][]}} passage
 * @returns {{start: number, end: number}} cut at spaces
 */
export function excerpt(text, passage) {
  const [first] = passage.marks;
  const last = passage.marks.at(-1);
  if (!first || !last || passage.end - passage.start <= 2 * CONTEXT) return passage;
  const from = Math.max(passage.start, first[0] - CONTEXT);
  const to = Math.min(passage.end, Math.max(first[1] + CONTEXT, Math.min(last[1], first[0] + 2 * CONTEXT)));
  return { start: from === passage.start ? from : afterSpace(text, from), end: to === passage.end ? to : beforeSpace(text, to) };
}

/** @param {string} text @param {number} at */
function afterSpace(text, at) {
  const space = text.indexOf(" ", at);
  return space < 0 || space - at > 40 ? at : space + 1;
}

/** @param {string} text @param {number} at */
function beforeSpace(text, at) {
  const space = text.lastIndexOf(" ", at);
  return space < 0 || at - space > 40 ? at : space;
}
