import { useEffect, useRef, useState } from "preact/hooks";
import { comparisonSheet } from "../../styles/comparison.js";
import { useAnswer, useDesk } from "../desk.js";
import { useKept } from "../kept.js";
import { Failure } from "../parts/failure.jsx";
import { Go } from "../parts/go.jsx";
import { Status } from "../parts/status.jsx";
import { useStyled } from "../styled.js";
import { compared } from "./compared.js";
import { Chooser } from "./chooser.jsx";
import { Export } from "./export.jsx";
import { Facts } from "./facts.jsx";
import { Headers } from "./headers.jsx";
import { Nearest } from "./nearest.jsx";
import { ownTexts, staysOnlyNow } from "./own/texts.js";
import { Rows } from "./rows.jsx";
import { comparedIds, ledgerSentence, letterOf, sideOf } from "./relations.js";
import { Texts } from "./texts/screen.jsx";
import { Time } from "./time/screen.jsx";
import { VersionsView } from "./versions/screen.jsx";

/**
 * @typedef {import("../../types/answers.js").CompareAnswer} CompareAnswer
 * @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {{answer: CompareAnswer, texts: Map<string, DocumentAnswer>, pack: string | null}} Comparison
 * @typedef {import("../../state/address.js").View} View
 */

/** Documents weighed against each other. */
export function CompareScreen() {
  const { t, state } = useDesk();
  const { comparison, error, retry } = useComparison();
  const top = useStyled(comparisonSheet);
  return (
    <div class="compare" ref={top}>
      <Chooser />
      {comparedIds(state).some(staysOnlyNow) ? <p class="notes" role="status">{t.ownNotKept}</p> : null}
      <Failure t={t} error={error} retry={retry} />
      <Nearest />
      {comparison ? <Compared comparison={comparison} /> : null}
      <Status text={comparison ? ledgerSentence(t, comparison.answer) : ""} />
    </div>
  );
}

function useComparison() {
  const { engine, info, state, tell } = useDesk();
  const { a, b, more } = state;
  const ids = comparedIds(state);
  const ask = async () => (ids.length > 0 ? compared(engine, info, ids) : null);
  // An own text that was missing may be here now, and one that was here may be gone.
  const { value: comparison, error, retry } = useAnswer(ask, [engine, ids.join("|"), useKept(ownTexts).map(({ id }) => id).join("|")]);
  useEffect(() => {
    if (comparison) tell("tarazy-compare", { a, b, more, counts: comparison.answer.ledger }, comparison.answer);
  }, [comparison]);
  // What was compared before is no answer to a choice that failed.
  return { comparison: error ? null : comparison, error, retry };
}

/** @param {{comparison: Comparison}} props */
function Compared({ comparison }) {
  const { t, state, named } = useDesk();
  const { answer, texts } = comparison;
  /** @type {[View, string][]} */
  const views = [["rows", t.viewRows], ["texts", t.viewTexts], ["facts", t.viewFacts], ["time", t.viewTime]];
  if (answer.versions) views.splice(1, 0, ["versions", t.viewVersions]);
  const view = views.some(([name]) => name === state.view) ? state.view : "rows";
  const tabs = useRef(/** @type {HTMLElement | null} */ (null));
  /** @param {Event} event the note goes away with the focus: the tab of the edits takes it */
  const opened = ({ target, defaultPrevented }) => {
    /** @type {HTMLElement | null | undefined} */
    const tab = tabs.current?.querySelector(":nth-child(2)");
    if (defaultPrevented || /** @type {Element} */ (target).closest("button")) tab?.focus();
  };
  return (
    <>
      <Headers comparison={comparison} />
      {answer.docs[0] === answer.docs[1] ? <p class="notes">{t.sameChosen}</p> : null}
      <div class="views">
        <nav class="tabs" aria-label={named(t.viewLabel)} ref={tabs}>
          {views.map(([name, words]) => <Go key={name} to={{ view: name, doc: null, place: null }} class="tab" current={name === view}>{words}</Go>)}
        </nav>
        <Export comparison={comparison} data={view === "facts"} />
      </div>
      {answer.versions && view !== "versions" ? <p class="notes" onClick={opened}>{t.versionsFound(letterOf(sideOf(texts, answer.versions.a, 0)), letterOf(sideOf(texts, answer.versions.b, 1)))} <Go to={{ view: "versions", doc: null, place: null }}>{t.versionsOpen}</Go></p> : null}
      {answer.rows.length > 0 ? null : <p class="sentence">{t.nothingInCommon}</p>}
      <p class="soft disclaimer">{t.disclaimer}</p>
      <Shown view={view} comparison={comparison} />
    </>
  );
}

/** Letters of the articles from which on taking a view away is a task of its own. */
const LONG = 50_000;

/** @param {{view: View, comparison: Comparison}} props */
function Shown({ view, comparison }) {
  const [drawn, draw] = useState(view);
  useEffect(() => {
    const timer = setTimeout(() => draw(view));
    return () => clearTimeout(timer);
  }, [view]);
  const letters = [...comparison.texts.values()].reduce((sum, { text }) => sum + text.length, 0);
  if (drawn !== view && letters > LONG) return null;
  if (view === "versions" && comparison.answer.versions) return <VersionsView comparison={comparison} versions={comparison.answer.versions} />;
  if (view === "time") return <Time comparison={comparison} />;
  if (view === "texts") return <Texts key={comparison.answer.docs.join("|")} comparison={comparison} />;
  return view === "facts" ? <Facts comparison={comparison} /> : <Rows key={comparison.answer.docs.join("|")} comparison={comparison} />;
}
