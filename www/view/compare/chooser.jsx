import { useDesk } from "../desk.js";
import { Heading } from "../parts/heading.jsx";
import { Icon } from "../parts/icon.jsx";

/** @typedef {import("../../types/answers.js").DocumentInfo} DocumentInfo */

/** Two lists to choose the documents from. */
export function Chooser() {
  const { t, state, go } = useDesk();
  const { a, b } = state;
  return (
    <form class="chooser" onSubmit={(event) => event.preventDefault()}>
      {a && b ? null : <Heading down={1} class="count">{t.chooseTwo}</Heading>}
      <Choice side="a" label={t.firstArticle} />
      <button type="button" class="swap" aria-label={t.swap} title={t.swap} disabled={!a && !b} onClick={() => go({ a: b, b: a, row: null, ...keepView(state.view) })}><Icon name="swap" /></button>
      <Choice side="b" label={t.secondArticle} />
    </form>
  );
}

/** @param {{side: "a" | "b", label: string}} props */
function Choice({ side, label }) {
  const { t, info, state, go, id, documents } = useDesk();
  const chosen = state[side] ?? "";
  /** @param {import("preact").TargetedEvent<HTMLSelectElement>} event */
  const choose = ({ currentTarget: { value } }) => go({ [side]: value || null, row: null, doc: null, place: null, ...keepView(state.view) });
  return (
    <p class="choice">
      <label for={`${id}-${side}`}><b class={`letter letter-${side}`} aria-hidden="true">{side.toUpperCase()}</b> {label}</label>
      <select id={`${id}-${side}`} value={chosen} onChange={choose}>
        <option value="">{t.notChosen}</option>
        {chosen && !documents.has(chosen) ? <option value={chosen}>{chosen}</option> : null}
        {info.documents.map((document) => <option key={document.id} value={document.id}>{optionText(t, document)}</option>)}
      </select>
    </p>
  );
}

/**
 * A choice keeps the comparison on the screen even while only one document is chosen.
 * @param {import("../desk.js").State["view"]} view
 */
function keepView(view) {
  return /** @type {const} */ ({ view: view === "texts" ? "texts" : "rows" });
}

/**
 * @param {import("../../strings/languages.js").Strings} t
 * @param {DocumentInfo} document
 */
function optionText(t, { title, source, published, language }) {
  const date = published ? t.date(published.iso) : t.dateUnknown;
  return `${title.text} — ${source ?? t.sourceUnknown}, ${date}, ${t.languageNames[language]}`;
}
