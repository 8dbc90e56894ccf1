import type {
  CompareAnswer, DocumentAnswer, Info, QuotesAnswer, QuotesOptions, RelatedAnswer, RelatedOptions, SearchAnswer, SearchOptions,
} from "../../src/bindings/types.d.ts";

export type * from "../../src/bindings/types.d.ts";

/** What the elements ask. A site may give them an engine of its own with these answers. */
export interface Engine {
  /** True where no question leaves the page: only then the words of a reader's own text are searched for. */
  local?: boolean | undefined;
  /** Another number when articles that were shown may be others now. */
  edition?: number | undefined;
  info(): Promise<Info>;
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
  show(id: string): Promise<DocumentAnswer>;
  related(id: string, options?: RelatedOptions): Promise<RelatedAnswer>;
  quotes(options?: QuotesOptions): Promise<QuotesAnswer>;
  compare(ids: string[]): Promise<CompareAnswer>;
  /** A text that is in no pack, to be shown and compared like any document. Where it is missing, none can be brought. */
  add?: ((id: string, text: string) => Promise<DocumentAnswer>) | undefined;
}
