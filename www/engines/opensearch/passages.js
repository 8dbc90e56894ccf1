/**
 * The places of a document where the words of a query stand: what the server holds are the same tokens, each with its place.
 * @typedef {import("./look-up.js").Found} Found
 * @typedef {import("../../types/answers.js").Passage} Passage
 * @typedef {import("../../types/answers.js").Segment} Segment
 * @typedef {{words: string, stems: string}} Tokens
 * @typedef {{id: string, body: Tokens, title: Tokens, newsroom: Tokens, said: {speaker: string | null, from: number, to: number}[], places: number[], shown: {title: import("../../types/answers.js").Title, segments: Segment[]}}} Source
 * @typedef {{position: number, length: number}} Match
 */

/** Passages of a document. */
const MOST = 3;
/** A passage is shown only when it has this share of what the best one has. */
const WORTHWHILE = 0.4;
/** Words of a passage. */
const LONGEST = 80;

/**
 * @param {Source} source
 * @param {Found[][]} wanted
 * @param {(position: number) => boolean} isMeant whether the right ones speak there
 * @param {"best" | "all"} [which]
 * @returns {Passage[]}
 */
export function passages(source, wanted, isMeant, which = "best") {
  const body = new Body(source);
  const matches = wanted.map((clause) => clause.flatMap((found) => body.matches(found)).filter(({ position }) => isMeant(position)));
  const sentences = source.shown.segments.filter(({ kind }) => !["caption", "link", "feed", "meta"].includes(kind));
  const found = sentences.map((segment) => body.passage(segment, matches)).filter(({ passage }) => passage.marks.length > 0);
  if (which === "all") return found.map(({ passage }) => passage);
  const ranked = found.sort((a, b) => b.clauses - a.clauses || b.passage.marks.length - a.passage.marks.length || a.passage.start - b.passage.start);
  const worthwhile = ranked.filter(({ clauses }) => clauses >= (ranked[0]?.clauses ?? 0) * WORTHWHILE).slice(0, MOST);
  const first = sentences.filter(({ kind }) => kind !== "headline").slice(0, 1).map(({ start, end }) => body.cut({ start, end, marks: [] }));
  return worthwhile.length > 0 ? worthwhile.map(({ passage }) => body.cut(passage)) : first;
}

/** The tokens of a document. */
class Body {
  #words;
  #stems;
  #titles;
  #places;

  /** @param {Source} source */
  constructor({ body, title, places }) {
    this.#words = body.words.split(" ");
    this.#stems = body.stems.split(" ").map((stems) => stems.split("|"));
    this.#titles = title.words.split(" ");
    this.#places = places;
  }

  /**
   * @param {Found} found
   * @returns {Match[]}
   */
  matches({ part, how, meanings }) {
    /** @type {Match[]} */
    const found = [];
    const length = how === "apart" || how === "prefix" ? 1 : part.words.length;
    for (let position = 0; position + length <= this.#words.length; position += 1) {
      const isHere = length === 1 && how !== "exact"
        ? meanings.some((_, word) => this.#is(position, word, { part, how, meanings }))
        : part.words.every((_, word) => this.#is(position + word, word, { part, how, meanings }));
      if (isHere && (!part.inTitle || this.#titles[position] === this.#words[position])) found.push({ position, length });
    }
    return found;
  }

  /**
   * @param {number} position
   * @param {number} at the word of the part
   * @param {Found} found
   */
  #is(position, at, { part, how, meanings }) {
    const word = this.#words[position] ?? "";
    const wanted = part.words[at]?.word ?? "";
    const begins = part.kind === "prefix" && at === part.words.length - 1;
    if (begins && how !== "exact") return word.startsWith(wanted);
    if (how === "exact") return word === wanted;
    return meanings[at]?.tokens.some(({ field, value }) => (field === "words" ? word === value : this.#stems[position]?.includes(value))) ?? false;
  }

  /**
   * @param {Segment} segment
   * @param {Match[][]} matches of every clause
   */
  passage({ start, end }, matches) {
    const inside = (/** @type {Match} */ { position }) => this.#start(position) >= start && this.#start(position) < end;
    const here = matches.map((clause) => clause.filter(inside));
    const marks = merged(here.flat().map(({ position, length }) => [this.#start(position), this.#end(position + length - 1)]));
    return { clauses: here.filter((clause) => clause.length > 0).length, passage: { start, end, marks } };
  }

  /**
   * A long sentence is shortened to what stands around its first mark.
   * @param {Passage} passage
   */
  cut(passage) {
    const first = passage.marks[0] ?? [passage.start, passage.start];
    const words = this.#words.flatMap((_, position) => (this.#start(position) >= passage.start && this.#end(position) <= passage.end ? [position] : []));
    if (words.length <= LONGEST) return passage;
    const at = Math.max(0, words.findIndex((position) => this.#end(position) > first[0]) - LONGEST / 4);
    const shown = words.slice(at, at + LONGEST);
    const start = at === 0 ? passage.start : this.#start(shown[0] ?? 0);
    const end = at + LONGEST >= words.length ? passage.end : this.#end(shown[shown.length - 1] ?? 0);
    return { start, end, marks: passage.marks.filter((mark) => mark[0] >= start && mark[1] <= end) };
  }

  /** @param {number} position */
  #start(position) {
    return this.#places[2 * position] ?? -1;
  }

  /** @param {number} position */
  #end(position) {
    return this.#places[2 * position + 1] ?? -1;
  }
}

/**
 * In order, those that overlap as one.
 * @param {[number, number][]} marks
 */
function merged(marks) {
  /** @type {[number, number][]} */
  const merged = [];
  for (const mark of marks.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged[merged.length - 1];
    if (last && mark[0] < last[1]) last[1] = Math.max(last[1], mark[1]);
    else merged.push([...mark]);
  }
  return merged;
}
