import { passages } from "./passages.js";

/** @typedef {import("./passages.js").Source} Source */

/** What of an article a hit needs. */
export const OF_HIT = ["id", "shown.title", "shown.segments", "places", "body", "title", "newsroom", "said"];

/**
 * @param {import("./server.js").Reply} reply
 * @param {import("./look-up.js").Found[][]} wanted
 * @param {(source: Source) => (position: number) => boolean} isMeant whether the right ones speak there
 * @param {"best" | "all"} [places]
 * @returns {import("../../types/answers.js").Hit[]}
 */
export function hits(reply, wanted, isMeant, places) {
  return reply.hits.hits.map(({ _score: score, _source: source }) => ({
    doc: source.id, title: source.shown.title, score: score ?? 0, passages: passages(source, wanted, isMeant(source), places),
  }));
}

/**
 * Where the right ones speak, by the conditions of a query.
 * @param {import("../../types/answers.js").Asked} asked
 * @returns {(source: Source) => (position: number) => boolean}
 */
export function isMeant({ conditions }) {
  const speakers = conditions.filter(({ field, negated }) => field === "speaker" && !negated);
  const statements = conditions.filter(({ field }) => field === "statement").map(({ value }) => value);
  return ({ said, newsroom }) => {
    const meant = said.filter((said) => speakers.length === 0 || speakers.some(({ names }) => isNamed(names, /** @type {any} */ (said).names)));
    const isQuoted = speakers.length > 0 || statements.includes("quote");
    const own = newsroom.words.split(" ");
    return (position) => (!isQuoted || meant.some(({ from, to }) => from <= position && position < to))
      && (!statements.includes("newsroom") || own[position] !== "¶");
  };
}

/**
 * As the server was asked.
 * @param {import("../../types/answers.js").AskedName[]} names
 * @param {{words: string[], slips: string[], stems: string[]} | null} known
 */
function isNamed(names, known) {
  if (!known) return false;
  return names.every(({ word, slip, half, stems }) => known.words.some((own) => own.startsWith(word))
    || (slip !== "" && (known.slips.some((own) => own.startsWith(slip))
      || (known.slips.some((own) => own.startsWith(half)) && known.stems.some((stem) => stems.includes(stem))))));
}
