import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { comparisonSheet } from "../../styles/comparison.js";
import { useAnswer, useDesk } from "../desk.js";
import { Failure } from "../parts/failure.jsx";
import { Go } from "../parts/go.jsx";
import { Status } from "../parts/status.jsx";
import { Chooser } from "./chooser.jsx";
import { Export } from "./export.jsx";
import { Facts } from "./facts.jsx";
import { Headers } from "./headers.jsx";
import { Nearest } from "./nearest.jsx";
import { isOwn, ownTexts } from "./own/texts.js";
import { Rows } from "./rows.jsx";
import { comparedIds, ledgerSentence } from "./relations.js";
import { Texts } from "./texts/screen.jsx";
import { Time } from "./time/screen.jsx";
import { VersionsView } from "./versions/screen.jsx";

/**
 * @typedef {import("../../types/answers.js").CompareAnswer} CompareAnswer
 * @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {{answer: CompareAnswer, texts: Map<string, DocumentAnswer>}} Comparison
 * @typedef {import("../../elements/address.js").View} View
 */

/** Documents weighed against each other. */
export function CompareScreen() {
  const { t, engine, state } = useDesk();
  const { comparison, error, retry } = useComparison();
  const gone = error && comparedIds(state).some((id) => isOwn(id) && !ownTexts(engine).some((own) => own.id === id));
  const top = useStyled();
  return (
    <div class="compare" ref={top}>
      <Chooser />
      {gone ? <p class="notes" role="alert">{t.ownGone}</p> : <Failure t={t} error={error} retry={retry} />}
      <Nearest />
      {comparison ? <Compared comparison={comparison} /> : null}
      <Status text={comparison ? ledgerSentence(t, comparison.answer) : ""} />
    </div>
  );
}

/** The styles come with these screens, and stay. */
function useStyled() {
  const top = useRef(/** @type {HTMLDivElement | null} */ (null));
  useLayoutEffect(() => {
    const root = top.current?.getRootNode();
    const sheet = comparisonSheet();
    if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, []);
  return top;
}

function useComparison() {
  const { engine, state, tell } = useDesk();
  const { a, b, more } = state;
  const ids = comparedIds(state);
  const ask = async () => {
    if (ids.length === 0) return null;
    const [answer, ...documents] = await Promise.all([engine.compare(ids), ...ids.map((id) => engine.show(id))]);
    const own = new Map(ownTexts(engine).map(({ id, sha256 }) => [id, { sha256, kind: "own" }]));
    return { answer, texts: new Map(documents.map((document) => [document.id, { ...document, ...own.get(document.id) }])) };
  };
  // An own text that was missing may be here now, under the id that the address names.
  const { value: comparison, error, retry } = useAnswer(ask, [engine, ids.join("|"), ownTexts(engine).length]);
  useEffect(() => {
    if (comparison) tell("tarazy-compare", { a, b, more, counts: comparison.answer.ledger }, comparison.answer);
  }, [comparison]);
  // What was compared before is no answer to a choice that failed.
  return { comparison: error ? null : comparison, error, retry };
}

/** @param {{comparison: Comparison}} props */
function Compared({ comparison }) {
  const { t, state, named } = useDesk();
  const { answer } = comparison;
  /** @type {[View, string][]} */
  const views = [["rows", t.viewRows], ["texts", t.viewTexts], ["facts", t.viewFacts], ["time", t.viewTime]];
  if (answer.versions) views.splice(1, 0, ["versions", t.viewVersions]);
  const view = views.some(([name]) => name === state.view) ? state.view : "rows";
  return (
    <>
      <Headers comparison={comparison} />
      {answer.docs[0] === answer.docs[1] ? <p class="notes">{t.sameChosen}</p> : null}
      <div class="views">
        <nav class="tabs" aria-label={named(t.viewLabel)}>
          {views.map(([name, words]) => <Go key={name} to={{ view: name, doc: null, place: null }} class="tab" current={name === view}>{words}</Go>)}
        </nav>
        <Export comparison={comparison} />
      </div>
      {answer.versions && view !== "versions" ? <p class="notes">{t.versionsFound} <Go to={{ view: "versions", doc: null, place: null }}>{t.versionsOpen}</Go></p> : null}
      {answer.rows.length > 0 ? null : <p class="sentence">{t.nothingInCommon}</p>}
      <p class="soft disclaimer">{t.disclaimer}</p>
      <Shown view={view} comparison={comparison} />
    </>
  );
}

/** @param {{view: View, comparison: Comparison}} props */
function Shown({ view, comparison }) {
  if (view === "versions" && comparison.answer.versions) return <VersionsView comparison={comparison} versions={comparison.answer.versions} />;
  if (view === "time") return <Time comparison={comparison} />;
  if (view === "texts") return <Texts key={comparison.answer.docs.join("|")} comparison={comparison} />;
  return view === "facts" ? <Facts comparison={comparison} /> : <Rows comparison={comparison} />;
}
