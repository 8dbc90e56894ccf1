import { useAnswer, useDesk } from "../desk.js";

/** Documents read in search of examples: enough to be telling, few enough to be quick. */
const READ = 12;
const SHOWN = 4;

/**
 * Names that occur often in the documents.
 * @returns {string[] | null} null until they are known: what stands below waits for them, so as not to be moved
 */
export function useExamples() {
  const { t: { code }, engine, info } = useDesk();
  const { value, error } = useAnswer(() => frequentNames(engine, info, code), [engine, info, code]);
  return error ? [] : value;
}

/**
 * Something to begin with.
 * @param {{names: string[]}} props
 */
export function Examples({ names }) {
  const { t, state, go } = useDesk();
  if (names.length === 0 || state.query || state.like) return null;
  return (
    <p class="examples">
      <span>{t.forExample}</span>
      {names.map((name) => <button type="button" key={name} class="chip" onClick={() => go({ query: name, like: null })}>{name}</button>)}
    </p>
  );
}

/**
 * @param {import("../../types/answers.js").Engine} engine
 * @param {import("../../types/answers.js").Info} info
 * @param {string} code of the language of the interface
 */
async function frequentNames(engine, info, code) {
  // Of an archive in many files every document would be loaded for it.
  if (engine.local === false) return [];
  // One person is spelt otherwise in every language: only that of the reader, where there are texts in it.
  const own = info.documents.filter(({ language }) => language === code);
  const documents = await Promise.all((own.length > 0 ? own : info.documents).slice(0, READ).map(({ id }) => engine.show(id)));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { name, mentions } of documents.flatMap((document) => document.names)) {
    counts.set(name, (counts.get(name) ?? 0) + mentions.length);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, SHOWN).map(([name]) => name);
}
