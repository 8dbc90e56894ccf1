import { useState } from "preact/hooks";
import { writePassage } from "../../state/address.js";
import { useAnswer, useDesk } from "../desk.js";
import { Failure } from "../parts/failure.jsx";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";
import { More } from "../parts/more.jsx";
import { langOf } from "../parts/text.jsx";
import { Hits } from "./hits.jsx";

/**
 * Passages near to one.
 * @param {{passage: import("../../state/address.js").Passage}} props
 */
export function LikePassage({ passage }) {
  const { t, engine, named, limit: page } = useDesk();
  const [limit, setLimit] = useState(page);
  const { value: answer, error, retry } = useAnswer(() => engine.related(passage.doc, { ...passage, limit }), [engine, writePassage(passage), limit]);
  return (
    <section class="results" part="results" aria-label={named(t.results)}>
      <Original passage={passage} />
      <Failure t={t} error={error} retry={retry} />
      {answer ? (
        <>
          <Heading down={1} class="count">{t.found(answer.total)}</Heading>
          {answer.words.length > 0 ? <p class="notes">{t.evidence} <bdi>{answer.words.join(", ")}</bdi></p> : null}
          <Hits answer={answer} copies={answer.copies} />
          <More shown={answer.hits.length} total={answer.total} show={() => setLimit(limit + page)} />
        </>
      ) : null}
    </section>
  );
}

/**
 * The passage itself.
 * @param {{passage: import("../../state/address.js").Passage}} props
 */
function Original({ passage: { doc, start, end } }) {
  const { t, engine } = useDesk();
  const { value: document } = useAnswer(() => engine.show(doc), [engine, doc]);
  return (
    <div class="original-passage">
      <p>{t.likeThis}: <bdi>{document?.title.text ?? doc}</bdi></p>
      {document ? <blockquote lang={langOf(document.language)}>{document.text.slice(start, end)}</blockquote> : null}
      <p class="links"><Go to={{ doc, place: { start, end } }}>{t.openPlace}</Go> <Go to={{ like: null }}>{t.goSearch}</Go></p>
    </div>
  );
}
