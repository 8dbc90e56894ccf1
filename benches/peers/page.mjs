// Opens the engine named in the address, asks the query named there, and offers the rest as `bench`.

/** @import { Answer, Bench, Mode, Modes, Search } from "./types.d.ts" */

/** @type {Set<WebAssembly.Memory>} */
const memories = new Set();
noteMemories();

const parameters = new URLSearchParams(location.search);
const folder = `/${parameters.get("engine")}/`;
/** @type {{ open(folder: string): Promise<Modes> }} */
const engine = await import(`${folder}engine.mjs`);
const modes = await engine.open(folder);
await (modes.typos ?? modes.plain)(parameters.get("query") ?? "");

/** @type {Bench} */
const bench = { cold: performance.now(), modes: /** @type {Mode[]} */ (Object.keys(modes)), ask, memory };
Reflect.set(globalThis, "bench", bench);

/**
 * @param {Mode} mode
 * @param {string[]} queries
 */
async function ask(mode, queries) {
  const search = /** @type {Search} */ (modes[mode]);
  /** @type {Answer[]} */
  const answers = [];
  for (const query of queries) {
    const start = performance.now();
    const found = await search(query);
    answers.push({ milliseconds: performance.now() - start, found });
  }
  return answers;
}

/** What the browser counts of scripts and workers, and the memory of modules, which it does not count. */
async function memory() {
  const measure = /** @type {() => Promise<{ bytes: number }>} */ (
    Reflect.get(performance, "measureUserAgentSpecificMemory").bind(performance)
  );
  const { bytes } = await measure();
  return [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, bytes);
}

/** Notes the memory of every module of this page. */
function noteMemories() {
  for (const name of /** @type {const} */ (["instantiate", "instantiateStreaming"])) {
    const original = /** @type {(...given: unknown[]) => Promise<any>} */ (WebAssembly[name]);
    Reflect.set(WebAssembly, name, async (/** @type {unknown[]} */ ...given) => {
      const made = await original(...given);
      const { exports } = made.instance ?? made;
      for (const value of Object.values(exports)) if (value instanceof WebAssembly.Memory) memories.add(value);
      return made;
    });
  }
}
