import { useEffect, useState } from "preact/hooks";
import { NOBODY } from "../../elements/address.js";
import { useAnswer, useDesk } from "../desk.js";
import { grouped } from "../groups.js";
import { Failure } from "../parts/failure.jsx";
import { Heading } from "../parts/heading.jsx";
import { More } from "../parts/more.jsx";
import { Status } from "../parts/status.jsx";
import { textsOf } from "../search/hits.jsx";
import { Speakers } from "./speakers.jsx";
import { SpeakerQuotes } from "./speech.jsx";

/** Quotations shown at first, and added by "show more". */
const PAGE = 50;

/** Who said what, in all documents. */
export function QuotesScreen() {
  const { t, engine, state: { speaker } } = useDesk();
  const [limit, setLimit] = useState(PAGE);
  useEffect(() => setLimit(PAGE), [speaker]);
  const whose = speaker === null ? {} : { speaker: speaker === NOBODY ? null : speaker };
  const { value: answer, error, retry } = useAnswer(() => engine.quotes({ ...whose, limit }), [engine, speaker, limit]);
  return (
    <div class="quotes">
      <Failure t={t} error={error} retry={retry} />
      {answer ? (
        <div class="found">
          <Speakers speakers={answer.speakers} />
          <Said answer={answer} showMore={() => setLimit(limit + PAGE)} />
        </div>
      ) : null}
      <Status text={answer ? t.quotesFound(answer.total) : ""} />
    </div>
  );
}

/** @param {{answer: import("../../types/answers.js").QuotesAnswer, showMore: () => void}} props */
function Said({ answer: { total, quotes }, showMore }) {
  const { t, engine, named } = useDesk();
  const { value: texts } = useAnswer(() => textsOf(engine, quotes), [engine, quotes]);
  const speakers = grouped(quotes, (said) => said.speaker);
  return (
    <section class="results" part="results" aria-label={named(t.goQuotes)}>
      <Heading down={1} class="count">{t.quotesFound(total)}{quotes.length < total ? `, ${t.shownOf(quotes.length)}` : ""}</Heading>
      <p class="soft">{t.foundByMachine}</p>
      {texts ? speakers.map(([name, said]) => <SpeakerQuotes key={name} name={name} documents={grouped(said, ({ doc }) => doc)} texts={texts} />) : null}
      <More shown={quotes.length} total={total} show={showMore} />
    </section>
  );
}
