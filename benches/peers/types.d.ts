/** A line of the corpus. */
export interface Document {
  id: number | string;
  title: string;
  body: string;
}

/** Ids found, best first, ten at most. */
export type Search = (query: string) => string[] | Promise<string[]>;

/** `typos` forgives typing errors, `plain` does not; not every engine knows both. */
export interface Modes {
  typos?: Search;
  plain: Search;
}

export type Mode = keyof Modes;

export interface LatencyQuery {
  /** Kind of query. */
  t: string;
  q: string;
}

export interface QualityQuery {
  q: string;
  doc: number | string;
}

export interface Queries {
  latency: LatencyQuery[];
  quality: Record<string, QualityQuery[]>;
}

/** One query as answered in the browser. */
export interface Answer {
  milliseconds: number;
  found: string[];
}

/** What `page.mjs` offers to `measure.mjs`. */
export interface Bench {
  /** From the start of the page to the first answer, in milliseconds. */
  cold: number;
  modes: Mode[];
  ask(mode: Mode, queries: string[]): Promise<Answer[]>;
  /** In bytes. */
  memory(): Promise<number>;
}

export interface Found {
  /** Share found among ten. */
  success: number;
  /** Mean reciprocal rank. */
  rank: number;
}

export interface Latency {
  p50: number;
  p95: number;
}

export interface ModeResult {
  /** By kind of query, and `all`. */
  latency: Record<string, Latency>;
  /** By state of the queries. */
  quality: Record<string, Found>;
}

/** What was measured of one engine. */
export interface Result {
  engine: string;
  /** In seconds. */
  build: number;
  /** In bytes, gzip -9. */
  download: number;
  files: number;
  /** In milliseconds, one a round. */
  cold: number[];
  /** In bytes. */
  memory: number;
  /** Why it was not measured to the end. */
  failed?: string;
  modes: Partial<Record<Mode, ModeResult>>;
}

/** What shards of so many articles cost. */
export interface Growth {
  count: number;
  /** To write them: time, time of all cores, most memory in bytes; the last two not a number where nothing tells them. */
  seconds: number;
  processor: number;
  built: number;
  /** Files and bytes written, and bytes of the articles. */
  written: number;
  bytes: number;
  text: number;
  /** In the browser: bytes and files to the first answer, memory after all queries. */
  download: number;
  files: number;
  memory: number;
  cold: number[];
  /** With typing errors forgiven. */
  latency: Record<string, Latency>;
  quality: Record<string, Found>;
}
