import { useAnswer, useDesk } from "../desk.js";
import { Article } from "../parts/article.jsx";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";

const SHOWN = 5;

/**
 * Documents on the same matter, each with the way to a comparison.
 * @param {{id: string}} props
 */
export function Related({ id }) {
  const { t, engine } = useDesk();
  const { value: answer } = useAnswer(() => engine.related(id, { limit: SHOWN }), [engine, id]);
  if (!answer || answer.doc !== id || answer.hits.length === 0) return null;
  return (
    <div class="related">
      <Heading down={2}>{t.relatedTitle}</Heading>
      <ul>
        {answer.hits.map(({ doc, title }) => (
          <li key={doc}>
            <Article id={doc} down={3} note={answer.copies.includes(doc) ? t.nearCopy : undefined} />
            <Go to={{ view: "rows", a: id, b: doc, row: null, doc: null, place: null }} label={`${t.compareWithThis}: ${title.text}`}>{t.compareWithThis}</Go>
          </li>
        ))}
      </ul>
    </div>
  );
}
