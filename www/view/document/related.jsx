import { useAnswer, useDesk } from "../desk.js";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";
import { Meta, TitleText } from "../parts/meta.jsx";
import { langOf } from "../parts/text.jsx";

const SHOWN = 5;

/**
 * Documents on the same matter, each with the way to a comparison.
 * @param {{id: string}} props
 */
export function Related({ id }) {
  const { t, engine, documents } = useDesk();
  const { value: answer } = useAnswer(() => engine.related(id, { limit: SHOWN }), [engine, id]);
  if (!answer || answer.doc !== id || answer.hits.length === 0) return null;
  return (
    <div class="related">
      <Heading down={2}>{t.relatedTitle}</Heading>
      <ul>
        {answer.hits.map(({ doc, title }) => {
          const known = documents.get(doc);
          return (
            <li key={doc}>
              <Go to={{ doc, place: null }} class="title"><span lang={langOf(known?.language ?? "und")}><TitleText title={title} /></span></Go>
              {known ? <Meta document={known} note={answer.copies.includes(doc) ? t.nearCopy : undefined} /> : null}
              <Go to={{ view: "rows", a: id, b: doc, row: null, doc: null, place: null }} label={`${t.compareWithThis}: ${title.text}`}>{t.compareWithThis}</Go>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
