import { useEffect, useState } from "preact/hooks";
import { useAnswer, useDesk } from "../desk.js";
import { Failure } from "../parts/failure.jsx";
import { Heading } from "../parts/heading.jsx";
import { More } from "../parts/more.jsx";
import { Status } from "../parts/status.jsx";
import { Catalogue } from "./catalogue.jsx";
import { useExamples } from "./examples.jsx";
import { ActiveFilters, Facets } from "./facets.jsx";
import { SearchForm } from "./form.jsx";
import { Hits } from "./hits.jsx";
import { LikePassage } from "./like.jsx";
import { Nothing, Notes, Suggestion } from "./notes.jsx";
import { Picks } from "./picks.jsx";

/** The search: the form, then what was found, or all documents before anything is asked. */
export function SearchScreen() {
  const { t, engine, state, tell, limit: page } = useDesk();
  const [limit, setLimit] = useState(page);
  const [typed, setTyped] = useState("");
  const examples = useExamples();
  const query = state.query.trim();
  // A word is unfinished while it is being typed: a space, Enter or a query from elsewhere ends it.
  const unfinished = query !== "" && typed === query;
  const ask = async (/** @type {AbortSignal} */ signal) => (query ? engine.search(query, { limit, unfinished, sort: state.sort, signal }) : null);
  const { value: answer, error, retry } = useAnswer(ask, [engine, query, limit, unfinished, state.sort]);
  useEffect(() => setLimit(page), [query, page]);
  useEffect(() => {
    if (answer) tell("tarazy-search", { query: answer.query, total: answer.total }, answer);
  }, [answer]);
  return (
    <div class="search">
      <SearchForm onType={setTyped} examples={examples} />
      <Failure t={t} error={error} retry={retry} />
      {examples || query ? <Listed query={query} answer={answer} showMore={() => setLimit(limit + page)} /> : null}
      <Announced query={query} answer={answer} />
      <Picks />
    </div>
  );
}

/**
 * What is near to a passage, what was found, or all documents.
 * @param {{query: string, answer: import("../../types/answers.js").SearchAnswer | null, showMore: () => void}} props
 */
function Listed({ query, answer, showMore }) {
  const { state } = useDesk();
  if (state.like) return <LikePassage passage={state.like} />;
  return query && answer ? <Found answer={answer} showMore={showMore} /> : <Catalogue />;
}

/** @param {{answer: import("../../types/answers.js").SearchAnswer, showMore: () => void}} props */
function Found({ answer, showMore }) {
  const { t, named } = useDesk();
  const shown = answer.hits.length;
  return (
    <div class="found">
      <Facets answer={answer} />
      <section class="results" part="results" aria-label={named(t.results)}>
        <ActiveFilters />
        {answer.total > 0 ? (
          <div class="results-head">
            <Heading down={1} class="count">{t.found(answer.total)}{shown < answer.total ? `, ${t.shownOf(shown)}` : ""}</Heading>
            <SortChoice />
          </div>
        ) : null}
        <Notes notes={answer.notes} />
        <Suggestion answer={answer} />
        {answer.total === 0 ? <Nothing answer={answer} /> : <Hits answer={answer} />}
        <More shown={shown} total={answer.total} show={showMore} />
      </section>
    </div>
  );
}

function SortChoice() {
  const { t, state, go } = useDesk();
  const orders = /** @type {const} */ (["relevance", "newest", "oldest"]);
  return (
    <label class="sort">
      <span>{t.sortLabel}</span>
      <select value={state.sort} onChange={(event) => go({ sort: orders[event.currentTarget.selectedIndex] ?? "relevance" })}>
        {orders.map((order) => <option key={order} value={order}>{t.sorts[order]}</option>)}
      </select>
    </label>
  );
}

/** @param {{query: string, answer: import("../../types/answers.js").SearchAnswer | null}} props */
function Announced({ query, answer }) {
  const { t } = useDesk();
  if (!query || !answer) return <Status text="" />;
  if (answer.notes.includes("empty")) return <Status text={t.typeSomething} />;
  return <Status text={answer.total > 0 ? t.found(answer.total) : t.nothingFound(answer.query)} />;
}
