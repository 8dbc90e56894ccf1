import { useAnswer, useDesk } from "../desk.js";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";
import { Meta, TitleText } from "../parts/meta.jsx";
import { Marked, langOf } from "../parts/text.jsx";
import { excerpt } from "../ranges.js";
import { PickButtons } from "./picks.jsx";

/**
 * @typedef {import("../../types/answers.js").Hit} HitAnswer
 * @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer
 */

/** @param {{answer: import("../../types/answers.js").SearchAnswer}} props */
export function Hits({ answer }) {
  const { engine } = useDesk();
  const { value: texts } = useAnswer(() => textsOf(engine, answer.hits), [engine, answer]);
  return (
    <ol class="hits">
      {answer.hits.map((hit) => <HitRow key={hit.doc} hit={hit} document={texts?.get(hit.doc)} />)}
    </ol>
  );
}

/**
 * @param {import("../../types/answers.js").Engine} engine
 * @param {HitAnswer[]} hits
 */
async function textsOf(engine, hits) {
  const documents = await Promise.all(hits.map((hit) => engine.show(hit.doc)));
  return new Map(documents.map((document) => [document.id, document]));
}

/** @param {{hit: HitAnswer, document: DocumentAnswer | undefined}} props */
function HitRow({ hit, document }) {
  const { documents } = useDesk();
  const known = documents.get(hit.doc);
  return (
    <li class="hit" part="result">
      <Heading down={2} part="title" lang={langOf(known?.language ?? "und")}>
        <Go to={{ doc: hit.doc, place: null }} class="title"><TitleText title={hit.title} /></Go>
      </Heading>
      {known ? <Meta document={known} /> : null}
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
          <Snippet passage={passage} document={document} />{" "}
          <Go to={{ doc: hit.doc, place: { start: passage.start, end: passage.end } }}>{t.readPlace}</Go>
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
