import { useEffect, useState } from "preact/hooks";
import { NOBODY } from "../../state/address.js";
import { quotesSheet } from "../../styles/quotes.js";
import { useAnswer, useDesk } from "../desk.js";
import { textsOf } from "../engine.js";
import { grouped } from "../groups.js";
import { Failure } from "../parts/failure.jsx";
import { Heading } from "../parts/heading.jsx";
import { More } from "../parts/more.jsx";
import { Status } from "../parts/status.jsx";
import { useStyled } from "../styled.js";
import { Speakers } from "./speakers.jsx";
import { SpeakerQuotes } from "./speech.jsx";
import { TakeQuotes } from "./take.jsx";

/** Quotations shown at first, and added by "show more". */
const PAGE = 50;

/** Who said what, in all documents. */
export function QuotesScreen() {
  const { t, engine, state: { speaker } } = useDesk();
  const [limit, setLimit] = useState(PAGE);
  useEffect(() => setLimit(PAGE), [speaker]);
  const whose = speaker === null ? {} : { speaker: speaker === NOBODY ? null : speaker };
  const { value: answer, error, retry } = useAnswer(() => engine.quotes({ ...whose, limit }), [engine, speaker, limit]);
  const top = useStyled(quotesSheet);
  return (
    <div class="quotes" ref={top}>
      <Failure t={t} error={error} retry={retry} />
      {answer ? (
        <div class="found">
          <Speakers speakers={answer.speakers} />
          <Said answer={answer} asked={whose} showMore={() => setLimit(limit + PAGE)} />
        </div>
      ) : null}
      <Status text={answer ? t.quotesFound(answer.total) : ""} />
    </div>
  );
}

/** @param {{answer: import("../../types/answers.js").QuotesAnswer, asked: import("../../types/answers.js").QuotesOptions, showMore: () => void}} props */
function Said({ answer: { total, quotes }, asked, showMore }) {
  const { t, engine, named } = useDesk();
  const { value: texts } = useAnswer(() => textsOf(engine, quotes), [engine, quotes]);
  const speakers = grouped(quotes, (said) => said.speaker);
  return (
    <section class="results" part="results" aria-label={named(t.goQuotes)}>
      <div class="results-head">
        <Heading down={1} class="count">{t.quotesFound(total)}{quotes.length < total ? `, ${t.shownOf(quotes.length)}` : ""}</Heading>
        {total > 0 ? <TakeQuotes asked={asked} name={asked.speaker === null ? t.speakerUnknown : asked.speaker ?? ""} /> : null}
      </div>
      <p class="soft">{t.foundByMachine}</p>
      {texts ? speakers.map(([name, said]) => <SpeakerQuotes key={name} name={name} documents={grouped(said, ({ doc }) => doc)} texts={texts} />) : null}
      <More shown={quotes.length} total={total} show={showMore} />
    </section>
  );
}
