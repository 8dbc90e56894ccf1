import type {
  Asked, CompareAnswer, DocumentAnswer, Info, QuotesAnswer, QuotesOptions, RelatedAnswer, RelatedOptions, SearchAnswer, SearchOptions,
} from "../../src/bindings/types.d.ts";

/** The class that the module exports. */
export interface Engine {
  info(): Info;
  search(query: string, options?: SearchOptions): SearchAnswer;
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
}

/** What wasm-bindgen generates, with an instance of its own at every call of the factory. */
export interface Glue {
  default(init: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  Engine: { new (pack?: Uint8Array): Comparing; embeddedPack(): Uint8Array; };
  /** Only in the module that reads queries. */
  asked(query: string, stems?: Record<string, number>): Asked;
}
