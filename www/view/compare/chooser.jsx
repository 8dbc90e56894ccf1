import { useDesk } from "../desk.js";
import { useKept } from "../kept.js";
import { Heading } from "../parts/heading.jsx";
import { Icon } from "../parts/icon.jsx";
import { OwnText } from "./own/panel.jsx";
import { ownTexts } from "./own/texts.js";
import { Letter } from "./letter.jsx";
import { letterOf } from "./relations.js";

/** @typedef {import("../../types/answers.js").DocumentInfo} DocumentInfo */

/** Documents that are compared at most: their letters, and what a page can hold beside each other. */
const MOST = 6;

/** Lists to choose the documents from: two, and more when two are chosen. */
export function Chooser() {
  const { t, state, go } = useDesk();
  const { a, b, more } = state;
  return (
    <form class="chooser" onSubmit={(event) => event.preventDefault()}>
      {a && b ? null : <Heading down={1} class="count">{t.chooseTwo}</Heading>}
      <Choice side={0} chosen={a} choose={(id) => ({ a: id })} />
      <button type="button" class="swap" aria-label={t.swap} title={t.swap} disabled={!a && !b} onClick={() => go({ a: b, b: a, row: null, ...keepView(state.view) })}><Icon name="swap" /></button>
      <Choice side={1} chosen={b} choose={(id) => ({ b: id })} />
      <div class="further">
        <OwnText />
        {a && b ? (
          <details open={more.length > 0}>
            <summary>{t.further}</summary>
            {[...more, null].slice(0, MOST - 2).map((id, at) => (
              <Choice key={at} side={at + 2} chosen={id} choose={(other) => ({ more: [...more.slice(0, at), ...(other ? [other] : []), ...more.slice(at + 1)] })} />
            ))}
          </details>
        ) : null}
      </div>
    </form>
  );
}

/** @param {{side: number, chosen: string | null, choose: (id: string | null) => Partial<import("../desk.js").State>}} props */
function Choice({ side, chosen, choose }) {
  const { t, info, state, go, id, documents } = useDesk();
  const own = useKept(ownTexts);
  const field = `${id}-${letterOf(side)}`;
  /** @param {import("preact").TargetedEvent<HTMLSelectElement>} event */
  const change = ({ currentTarget: { value } }) => go({ ...choose(value || null), row: null, only: null, doc: null, place: null, ...keepView(state.view) });
  return (
    <p class="choice">
      <label for={field}><span aria-hidden="true"><Letter side={side} /></span> {t.articleOf(letterOf(side))}</label>
      <select id={field} value={chosen ?? ""} onChange={change}>
        <option value="">{t.notChosen}</option>
        {chosen && !documents.has(chosen) && !own.some((text) => text.id === chosen) ? <option value={chosen}>{chosen}</option> : null}
        {own.map((text) => <option key={text.id} value={text.id}>{t.ownText}: {text.title.text}</option>)}
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
  return { view: view === "search" || view === "quotes" ? /** @type {const} */ ("rows") : view };
}

/**
 * @param {import("../../strings/languages.js").Strings} t
 * @param {DocumentInfo} document
 */
function optionText(t, { title, source, published, language }) {
  const date = published ? t.date(published.iso) : t.dateUnknown;
  return `${title.text} — ${source ?? t.sourceUnknown}, ${date}, ${t.languageNames[language]}`;
}
