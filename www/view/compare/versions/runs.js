/**
 * Two versions of one text as one. Pure functions.
 * @typedef {import("../../../types/answers.js").Change} Change
 * @typedef {"kept" | "deleted" | "inserted" | "away" | "here"} RunKind `away` and `here`: what was moved, where it was and where it is
 * @typedef {{kind: RunKind, text: string, pair: number | null}} Run `pair`: number of the move, from 1
 */

/**
 * The second text with what was struck out of the first.
 * @param {readonly Change[]} changes in the order of the first text
 * @param {string} a
 * @param {string} b
 * @returns {Run[]}
 */
export function unified(changes, a, b) {
  const [first, second] = [whole(changes, "a", a), whole(changes, "b", b)];
  const moves = changes.filter(({ kind }) => kind === "moved");
  const waiting = [...moves].sort((x, y) => startOf(x) - startOf(y));
  /** @type {Run[]} */
  const runs = [];
  /** @param {number} until what was moved before this place of the second text */
  const arrive = (until) => {
    for (let move = waiting[0]; move && startOf(move) < until; move = waiting[0]) {
      waiting.shift();
      runs.push({ kind: "here", text: second.get(move) ?? "", pair: moves.indexOf(move) + 1 });
    }
  };
  for (const change of changes) {
    if (change.kind === "moved") {
      runs.push({ kind: "away", text: first.get(change) ?? "", pair: moves.indexOf(change) + 1 });
    } else {
      if (change.b) arrive(change.b.start);
      runs.push({ kind: change.kind, text: (change.b ? second : first).get(change) ?? "", pair: null });
    }
  }
  arrive(Infinity);
  return runs;
}

/** @param {Change} change */
function startOf({ b }) {
  return b?.start ?? 0;
}

/**
 * Every run with what stands between it and the next one, so that nothing of a text is lost.
 * @param {readonly Change[]} changes
 * @param {"a" | "b"} side
 * @param {string} text
 * @returns {Map<Change, string>}
 */
function whole(changes, side, text) {
  const placed = changes.flatMap((change) => (change[side] ? [{ change, start: change[side].start }] : [])).sort((x, y) => x.start - y.start);
  return new Map(placed.map(({ change, start }, at) => [change, text.slice(at === 0 ? 0 : start, placed[at + 1]?.start ?? text.length)]));
}

/**
 * The words of a run, and the white space around them.
 * @param {string} text
 */
export function apart(text) {
  const words = text.trim();
  const at = text.indexOf(words);
  return { before: text.slice(0, at), words, space: text.slice(at + words.length) };
}

/** Words shown on each side of a change. */
const AROUND = 14;

/**
 * The beginning and the end of a run that was kept, and how many words are between.
 * @param {string} text
 * @returns {{before: string, hidden: number, after: string} | null} null when it is short
 */
export function folded(text) {
  const words = [...text.matchAll(/\s*\S+\s*/gu)].map(([word]) => word);
  if (words.length <= 3 * AROUND) return null;
  return { before: words.slice(0, AROUND).join(""), hidden: words.length - 2 * AROUND, after: words.slice(-AROUND).join("") };
}

/**
 * The places of one text that are not as in the other.
 * @param {readonly Change[]} changes
 * @param {"a" | "b"} side
 * @returns {import("../../ranges.js").Range[]}
 */
export function changedIn(changes, side) {
  return changes.flatMap((change) => {
    const place = change[side];
    return place && change.kind !== "kept" ? [{ ...place, kind: change.kind }] : [];
  });
}

/**
 * @param {readonly Change[]} changes
 * @param {Change["kind"]} kind
 */
export function count(changes, kind) {
  return changes.filter((change) => change.kind === kind).length;
}
