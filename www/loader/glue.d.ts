import type { Compare, Info, Search, SearchOptions, Show } from "../../src/bindings/types.d.ts";

/** The class that the module exports. */
export interface Engine {
  info(): Info;
  search(query: string, options?: SearchOptions): Search;
  show(id: string): Show;
  compare(ids: string[]): Compare;
}

/** What wasm-bindgen generates, with an instance of its own at every call of the factory. */
export interface Glue {
  default(init: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  Engine: new (pack?: Uint8Array) => Engine;
}
