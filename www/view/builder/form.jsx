import { useId, useState } from "preact/hooks";
import { languages } from "../../strings/languages.js";
import { useAnswer, useDesk, useKnown } from "../desk.js";
import { Failure } from "../parts/failure.jsx";
import { Heading } from "../parts/heading.jsx";
import { useWords } from "./words.js";

/**
 * @typedef {import("./choices.js").Choices} Choices
 * @typedef {{choices: Choices, choose: (patch: Partial<Choices>) => void}} FormProps
 */

/** @param {FormProps & {document: import("../../types/answers.js").DocumentAnswer | null}} props `document`: of a quotation */
export function Form({ choices, choose, document }) {
  const words = useWords();
  return (
    <form class="build-form" onSubmit={(event) => event.preventDefault()}>
      <Choice label={words.what} value={choices.kind} options={Object.entries(words.kinds)} choose={(kind) => choose({ kind: /** @type {Choices["kind"]} */ (kind) })} />
      {choices.kind === "search" ? <Line label={words.query} value={choices.query} choose={(query) => choose({ query })} /> : null}
      {choices.kind === "compare" ? (
        <>
          <Articles label={words.articleA} value={choices.a} choose={(a) => choose({ a })} />
          <Articles label={words.articleB} value={choices.b} choose={(b) => choose({ b })} />
        </>
      ) : null}
      {choices.kind === "quote" ? <Quotation choices={choices} choose={choose} document={document} /> : null}
      <Line label={words.heading} value={choices.label} choose={(label) => choose({ label })} />
      <Line label={words.note} value={choices.note} choose={(note) => choose({ note })} />
      <Look choices={choices} choose={choose} />
      <Line label={words.folder} value={choices.folder} choose={(folder) => choose({ folder })} />
      <label class="build-check"><input type="checkbox" checked={choices.fixed} onChange={({ currentTarget }) => choose({ fixed: currentTarget.checked })} /> {words.fixed}</label>
    </form>
  );
}

/** @param {FormProps} props */
function Look({ choices, choose }) {
  const words = useWords();
  const { theme, colours } = choices;
  return (
    <fieldset>
      <legend><Heading down={2}>{words.look}</Heading></legend>
      <Choice label={words.language} value={choices.language} options={languages} choose={(language) => choose({ language })} />
      <Choice label={words.level} value={choices.level} options={["1", "2", "3", "4", "5", "6"].map((level) => [level, level])} choose={(level) => choose({ level })} />
      <label class="build-field">
        {words.height}
        <input type="number" min="8" max="100" value={choices.height} onInput={({ currentTarget }) => currentTarget.valueAsNumber > 0 && choose({ height: currentTarget.valueAsNumber })} />
      </label>
      <Choice label={words.theme} value={theme} options={Object.entries(words.themes)} choose={(name) => choose({ theme: /** @type {Choices["theme"]} */ (name) })} />
      {theme === "own" ? Object.entries(words.colours).map(([name, label]) => (
        <label key={name} class="build-field">
          {label}
          <input type="color" value={colours[/** @type {"text"} */ (name)]} onInput={({ currentTarget }) => choose({ colours: { ...colours, [name]: currentTarget.value } })} />
        </label>
      )) : null}
    </fieldset>
  );
}

/** @param {FormProps & {document: import("../../types/answers.js").DocumentAnswer | null}} props */
function Quotation({ choices, choose, document }) {
  const { t } = useDesk();
  const words = useWords();
  const quotes = document && document.id === choices.doc ? document.quotes : [];
  const options = quotes.map(({ start, end, speaker }) => {
    return /** @type {[string, string]} */ ([`${start}-${end}@${choices.doc}`, `${speaker ?? t.speakerUnknown}: ${short(document?.text.slice(start, end) ?? "")}`]);
  });
  return (
    <>
      <Articles label={words.article} value={choices.doc} choose={(doc) => choose({ doc, quote: "", words: "" })} />
      <Choice label={words.found} value={choices.quote} options={[["", t.notChosen], ...options]} choose={(quote) => choose({ quote, words: "" })} />
      <Line label={words.ownWords} value={choices.words} choose={(text) => choose({ words: text })} />
    </>
  );
}

/** Articles from which on a list is searched. */
const MANY = 12;

/** Articles that a list offers of those found. */
const FOUND = 50;

/** @param {import("../../types/answers.js").Engine} engine @param {string} query @param {AbortSignal} signal */
async function documentsOf(engine, query, signal) {
  const { hits } = await engine.search(query, { limit: FOUND, unfinished: true, signal });
  return Promise.all(hits.map(({ doc }) => engine.show(doc)));
}

/**
 * A list that names what was found in it, and always what is chosen.
 * @param {{label: string, value: string, choose: (id: string) => void}} props
 */
function Articles({ label, value, choose }) {
  const { t, engine, info } = useDesk();
  const words = useWords();
  const [typed, setTyped] = useState("");
  const query = typed.trim();
  const { value: found, error, retry } = useAnswer(async (signal) => (query ? documentsOf(engine, query, signal) : null), [engine, query]);
  const chosen = useKnown(value);
  const documents = found ?? info.documents;
  const all = chosen && !documents.some(({ id }) => id === chosen.id) ? [chosen, ...documents] : documents;
  const options = all.map(({ id, title, source }) => /** @type {[string, string]} */ ([id, `${short(title.text)} — ${source ?? t.sourceUnknown}`]));
  return (
    <>
      {info.documents.length > MANY ? <Line label={words.find(label)} value={typed} choose={setTyped} /> : null}
      <Failure t={t} error={error} retry={retry} />
      <Choice label={label} value={value} options={[["", t.notChosen], ...options]} choose={choose} />
    </>
  );
}

/** @param {{label: string, value: string, options: readonly (readonly [value: string, name: string])[], choose: (value: string) => void}} props */
export function Choice({ label, value, options, choose }) {
  const id = useId();
  return (
    <p class="build-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map(([key, name]) => <option key={key} value={key}>{name}</option>)}
      </select>
    </p>
  );
}

/** @param {{label: string, value: string, choose: (value: string) => void}} props */
function Line({ label, value, choose }) {
  return <label class="build-field">{label}<input type="text" value={value} onInput={({ currentTarget }) => choose(currentTarget.value)} /></label>;
}

/** Characters of a text in a list. */
const SHORT = 70;

/** @param {string} text */
export function short(text) {
  return text.length > SHORT ? `${text.slice(0, text.lastIndexOf(" ", SHORT) + 1 || SHORT).trim()}…` : text;
}
