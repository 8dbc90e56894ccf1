/** What the engine holds. */
export interface Info {
  version: string;
  /** CRC-32 of the pack, in hexadecimal: articles that changed have another. null when the corpus is of no pack. */
  pack: string | null;
  documents: DocumentInfo[];
  questions: { id: string; label: Label }[];
}

/** A document without its text. */
export interface DocumentInfo {
  id: string;
  title: Title;
  language: Language;
  source: string | null;
  /** Untrusted: link to it only when it is http or https. */
  url: string | null;
  published: Published | null;
  /** "digest" and the like; null for the article itself. */
  kind: string | null;
  words: number;
}

export type Language = "ru" | "kk" | "en" | "und";

export interface Title {
  text: string;
  /** The document has no headline; this was cut from its first sentence. */
  derived: boolean;
}

export interface Published {
  /** As exact as known: 2022, 2022-01 or 2022-01-29. */
  iso: string;
  precision: "year" | "month" | "day";
}

export interface Label {
  ru: string;
  kk: string;
  en: string;
}

/** How to search. */
export interface SearchOptions {
  /** Most hits to return. Default 10. */
  limit?: number;
  /** Also find words within two typing errors. Default true. */
  typos?: boolean;
  /** Also find words typed in another layout or alphabet. Default true. */
  slips?: boolean;
  /** The last word may be unfinished, as while a reader types. Default false. */
  unfinished?: boolean;
  /** By date of publication, documents without one last. Default "relevance". */
  sort?: Sort;
  /** The best places of a document, or all in the order of the text. Default "best". */
  places?: "best" | "all";
  /** Aborted when nobody waits for the answer any more: of an archive in many files no more is loaded then, and the search fails with `search-left`. */
  signal?: AbortSignal | undefined;
}

export type Sort = "relevance" | "newest" | "oldest";

/** Half-open, in UTF-16 code units of the document's text: `text.slice(start, end)`. */
export interface Place {
  start: number;
  end: number;
}

/** Answer to a search. */
export interface SearchAnswer {
  query: string;
  /** Documents found in all. */
  total: number;
  hits: Hit[];
  /** Values by name of facet, each with how many documents are found with it under the conditions on other fields; most first. */
  facets: Record<string, FacetValue[]>;
  suggestion: Suggestion | null;
  /** Stable codes of what was assumed. */
  notes: string[];
}

export interface Hit {
  doc: string;
  title: Title;
  score: number;
  passages: Passage[];
}

export interface Passage extends Place {
  /** Pairs of start and end, into the document's text. */
  marks: [number, number][];
}

export interface FacetValue {
  value: string;
  count: number;
}

export interface Suggestion {
  text: string;
  reason: "typo" | "layout" | "transliteration";
}

/** Of a document or a part of it. */
export interface RelatedOptions {
  /** Only the part of the text from here... */
  start?: number;
  /** ... to here. */
  end?: number;
  /** Most hits to return. Default 10. */
  limit?: number;
}

/** What is near to a document. */
export interface RelatedAnswer {
  doc: string;
  /** Documents found in all. */
  total: number;
  /** The nearest. */
  hits: Hit[];
  /** Words of the document by which they were found, weightiest first. */
  words: string[];
  /** Ids of those hits that are nearly the same text. */
  copies: string[];
}

export interface QuotesOptions {
  /** A name, of which forms and beginnings do; null for speakers whom the texts do not name. Everybody by default. */
  speaker?: string | null;
  /** Most quotations to return. Default 100. */
  limit?: number;
}

/** Who said what. */
export interface QuotesAnswer {
  /** Quotations in all. */
  total: number;
  /** Everybody who speaks, most often quoted first; null for speakers not named. */
  speakers: { name: string | null; count: number }[];
  /** Speaker by speaker, then by date, document and place; in a document reported speech comes last. */
  quotes: Said[];
}

export interface Said {
  doc: string;
  /** The name as in the list of speakers. */
  speaker: string | null;
  quote: Quote;
}

/** A document with its text and facts. */
export interface DocumentAnswer extends Omit<DocumentInfo, "words"> {
  retrieved: string | null;
  author: string | null;
  /** Of the file as stored. */
  sha256: string;
  /** The text into which all places point. */
  text: string;
  segments: Segment[];
  quotes: Quote[];
  figures: Figure[];
  dates: TextDate[];
  names: Name[];
}

export interface Segment extends Place {
  kind: "sentence" | "headline" | "heading" | "caption" | "link" | "feed" | "meta";
}

export interface Quote extends Place {
  kind: "direct" | "fragment" | "indirect";
  speaker: string | null;
  /** Words that tell who speaks. */
  cue: Place | null;
  occasion: string | null;
}

export interface Figure extends Place {
  /** null for "dozens". */
  value: number | null;
  comparison: "=" | ">=" | "<=" | ">" | "<" | "~";
  unit: string | null;
  counts: string | null;
  /** Date for which it holds. */
  asOf: string | null;
}

export interface TextDate extends Place {
  /** 2022-01-29, 2022-01, 2022 or 2022-01-04/2022-01-05; without a known year --01-29. */
  iso: string;
}

export interface Name {
  name: string;
  kind: "person" | "organisation" | "place" | "other";
  mentions: Place[];
}

export type Relation = "changed" | "contradicts" | "updated" | "agrees" | "adds" | "related" | "only";

/** Answer to a comparison. */
export interface CompareAnswer {
  docs: string[];
  /** Number of rows of every relation. */
  ledger: Record<Relation, number>;
  rows: Row[];
  /** Most certain first. */
  links: Link[];
  /** Word by word, when two of them are versions of one text. */
  versions: Versions | null;
}

/** How two versions of one text differ. */
export interface Versions {
  a: string;
  b: string;
  /** Share of the words of both that was kept or moved, 0 to 1. */
  shared: number;
  /** All words of both, run by run, in the order of the first. */
  changes: Change[];
}

/** A run of words. */
export interface Change {
  kind: "kept" | "moved" | "deleted" | "inserted";
  a: Place | null;
  b: Place | null;
}

export interface Row {
  /** null for a group by shared names, figures and words. */
  question: string | null;
  label: Label;
  relation: Relation;
  /** Stable name of the reason. */
  reason: string;
  /** Names, words, numbers that show the relation. */
  evidence: string[];
  /** Ids of the documents of the cells: those compared, or one of them twice when its own account changes inside it. */
  docs: string[];
  /** One per id of `docs`. */
  cells: Cell[];
}

export interface Cell {
  doc: string;
  claims: Claim[];
}

export interface Claim extends Place {
  /** Canonical name of the speaker, "newsroom", or null when not known. */
  voice: string | null;
}

export interface Link {
  a: LinkEnd;
  b: LinkEnd;
  relation: Relation;
  reason: string;
  /** Certainty, 0 to 1. */
  score: number;
}

export interface LinkEnd extends Place {
  doc: string;
}

/** A query, taken apart for an engine that holds our tokens. */
export interface Asked {
  /** The query without characters that nobody can see; places point into it. */
  text: string;
  /** What is looked for: one of each list of alternatives. */
  wanted: AskedPart[][];
  excluded: AskedPart[];
  conditions: AskedCondition[];
  notes: string[];
}

export interface AskedPart extends Place {
  /** Words in any form side by side, words as typed, or words the last of which begins a word. */
  kind: "words" | "phrase" | "prefix";
  inTitle: boolean;
  /** Folded, at least one. */
  words: AskedWord[];
  /** What the same keys give in another keyboard layout, when one word was typed. */
  layouts: AskedWord[];
}

export interface AskedWord {
  word: string;
  /** Where its spellings in several alphabets meet. */
  slip: string;
  /** With Russian letters in place of Kazakh ones. */
  letters: string;
  /** Typing errors allowed in it. */
  typos: number;
  /** Every stem that it may have, such as `ru:мост+`. */
  stems: string[];
  /** Those that it has by what was told of stems. */
  keys: string[];
}

export interface AskedCondition {
  field: "speaker" | "statement" | "source" | "date" | "lang" | "doc";
  negated: boolean;
  /** Kind of statement, code of a language, id of a document. */
  value: string | null;
  /** First and last day, in eight digits. */
  days: [number, number] | null;
  /** Each must be a form or the beginning of a word of the name. */
  names: AskedName[];
}

export interface AskedName {
  word: string;
  slip: string;
  /** The beginning of `slip` that a form of it has. */
  half: string;
  stems: string[];
}

/** A failure with a stable code. */
export interface TarazyError extends Error {
  code: string;
}
