import type {
  Asked, CompareAnswer, DocumentAnswer, Info, QuotesAnswer, QuotesOptions, RelatedAnswer, RelatedOptions, SearchAnswer, SearchOptions,
} from "../../src/bindings/types.d.ts";

/** The class that the module exports. */
export interface Engine {
  info(): Info;
  /** Does a part of what the first search needs; false when nothing is left. Only of a module in the page. */
  prepare?(): boolean;
  /** A module answers at once; what loads files stops to when nobody waits any more. */
  search(query: string, options?: SearchOptions, signal?: AbortSignal): SearchAnswer;
  show(id: string): DocumentAnswer;
  related(id: string, options?: RelatedOptions): RelatedAnswer;
  quotes(options?: QuotesOptions): QuotesAnswer;
  compare(ids: string[]): CompareAnswer;
  /** Not in the modules that only search or compare. */
  add(id: string, text: string): void;
}

/** In the modules that compare. */
export interface Comparing extends Engine {
  addPack(pack: Uint8Array): void;
  /** Of one in a worker: ends it. */
  close?(): void;
}

/** In the module for shards: instead of an answer it may give the names of files that it needs first. */
export interface Library {
  begin(): void;
  /** Nothing stands for a file that cannot be had. */
  give(name: string, bytes?: Uint8Array): void;
  info(): Info;
  search(query: string, options?: SearchOptions): SearchAnswer | string[];
  show(id: string): DocumentAnswer | string[];
  related(id: string, options?: RelatedOptions): RelatedAnswer | string[];
  quotes(options?: QuotesOptions): QuotesAnswer | string[];
  /** A pack of some documents, with the questions. */
  pack(ids: string[]): Uint8Array | string[];
}

/** In a worker every answer is a promise. */
export type Question<T> = (library: Library) => T | string[] | Promise<T | string[]>;

/** What wasm-bindgen generates, with an instance of its own at every call of the factory. */
export interface Glue {
  default(init: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  Engine: { new (pack?: Uint8Array): Comparing; embeddedPack(): Uint8Array; };
  /** Only in the module for shards. */
  Library: { new (head: Uint8Array): Library };
  /** Only in the module that reads queries. */
  asked(query: string, stems?: Record<string, number>): Asked;
}
