import { useAnswer, useDesk } from "../desk.js";
import { textsOf } from "../engine.js";
import { Article } from "../parts/article.jsx";
import { Go } from "../parts/go.jsx";
import { TakePlace } from "../parts/pin.jsx";
import { Marked, langOf } from "../parts/text.jsx";
import { excerpt } from "../ranges.js";
import { PickButtons } from "./picks.jsx";

/**
 * @typedef {import("../../types/answers.js").Hit} HitAnswer
 * @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer
 */

/** @param {{answer: {hits: HitAnswer[]}, copies?: string[]}} props `copies` are nearly the text that was asked about */
export function Hits({ answer, copies = [] }) {
  const { engine } = useDesk();
  const { value: texts } = useAnswer(() => textsOf(engine, answer.hits), [engine, answer]);
  return (
    <ol class="hits">
      {answer.hits.map((hit) => <HitRow key={hit.doc} hit={hit} document={texts?.get(hit.doc)} isCopy={copies.includes(hit.doc)} />)}
    </ol>
  );
}

/** @param {{hit: HitAnswer, document: DocumentAnswer | undefined, isCopy: boolean}} props */
function HitRow({ hit, document, isCopy }) {
  const { t } = useDesk();
  return (
    <li class="hit" part="result">
      <Article id={hit.doc} down={2} note={isCopy ? t.nearCopy : undefined} />
      {document ? <Passages hit={hit} document={document} /> : null}
      <PickButtons id={hit.doc} title={hit.title.text} />
    </li>
  );
}

/** @param {{hit: HitAnswer, document: DocumentAnswer}} props */
function Passages({ hit, document }) {
  const { t } = useDesk();
  return (
    <ul class="passages">
      {hit.passages.map((passage) => (
        <li key={passage.start}>
          <Snippet passage={passage} document={document} />
          <p class="links">
            <Go to={{ doc: hit.doc, place: { start: passage.start, end: passage.end } }}>{t.readPlace}</Go>{" "}
            <TakePlace document={document} cited={{ start: passage.start, end: passage.end }} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** @param {{passage: import("../../types/answers.js").Passage, document: DocumentAnswer}} props */
function Snippet({ passage, document }) {
  const { start, end } = excerpt(document.text, passage);
  const ranges = passage.marks.map(([from, to]) => ({ start: from, end: to, kind: "mark" }));
  return (
    <q class="snippet" part="snippet" lang={langOf(document.language)}>
      {start > passage.start ? "…" : ""}
      <Marked text={document.text} start={start} end={end} ranges={ranges} />
      {end < passage.end ? "…" : ""}
    </q>
  );
}
