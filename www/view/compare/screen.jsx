import { useEffect } from "preact/hooks";
import { useAnswer, useDesk } from "../desk.js";
import { Failure } from "../parts/failure.jsx";
import { Go } from "../parts/go.jsx";
import { Status } from "../parts/status.jsx";
import { Chooser } from "./chooser.jsx";
import { Export } from "./export.jsx";
import { Glance } from "./glance.jsx";
import { Headers } from "./headers.jsx";
import { Rows } from "./rows.jsx";
import { ledgerSentence } from "./relations.js";
import { Texts } from "./texts.jsx";

/**
 * @typedef {import("../../types/answers.js").CompareAnswer} CompareAnswer
 * @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {{answer: CompareAnswer, texts: Map<string, DocumentAnswer>}} Comparison
 */

/** Two documents weighed against each other. */
export function CompareScreen() {
  const { t } = useDesk();
  const { comparison, error, retry } = useComparison();
  return (
    <div class="compare">
      <Chooser />
      <Failure t={t} error={error} retry={retry} />
      {comparison ? <Compared comparison={comparison} /> : null}
      <Status text={comparison ? ledgerSentence(t, comparison.answer) : ""} />
    </div>
  );
}

function useComparison() {
  const { engine, state: { a, b }, tell } = useDesk();
  const ask = async () => {
    if (!a || !b) return null;
    const [answer, ...documents] = await Promise.all([engine.compare([a, b]), engine.show(a), engine.show(b)]);
    return { answer, texts: new Map(documents.map((document) => [document.id, document])) };
  };
  const { value: comparison, error, retry } = useAnswer(ask, [engine, a, b]);
  useEffect(() => {
    if (comparison) tell("tarazy-compare", { a, b, counts: comparison.answer.ledger }, comparison.answer);
  }, [comparison]);
  return { comparison, error, retry };
}

/** @param {{comparison: Comparison}} props */
function Compared({ comparison }) {
  const { t, state, named } = useDesk();
  const { answer } = comparison;
  const views = /** @type {const} */ ([["rows", t.viewRows], ["texts", t.viewTexts]]);
  const view = state.view === "texts" ? "texts" : "rows";
  return (
    <>
      <Headers comparison={comparison} />
      {answer.docs[0] === answer.docs[1] ? <p class="notes">{t.sameChosen}</p> : null}
      <p class="sentence">{answer.rows.length > 0 ? ledgerSentence(t, answer) : t.nothingInCommon}</p>
      <Glance comparison={comparison} />
      <p class="soft">{t.disclaimer}</p>
      {answer.rows.length > 0 ? <Export comparison={comparison} /> : null}
      <nav class="tabs" aria-label={named(t.viewLabel)}>
        {views.map(([name, words]) => <Go key={name} to={{ view: name, doc: null, place: null }} class="tab" current={name === view}>{words}</Go>)}
      </nav>
      {view === "texts" ? <Texts comparison={comparison} /> : <Rows comparison={comparison} />}
    </>
  );
}
