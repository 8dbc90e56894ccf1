import { useEffect } from "preact/hooks";
import { passage } from "../../export/citation.js";
import { useAnswer, useDesk } from "../desk.js";
import { Article } from "../parts/article.jsx";
import { CopyPlace } from "../parts/copy.jsx";
import { Failure } from "../parts/failure.jsx";
import { Go } from "../parts/go.jsx";
import { langOf } from "../parts/text.jsx";
import { locate, readCited } from "./locate.js";

/** @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer */

/** One passage with its source. What is shown is what the text says now; where that is not what was cited, it is said. */
export function QuoteScreen() {
  const { t, engine, passage: asked } = useDesk();
  const cited = readCited(asked);
  const { value: document, error, retry } = useAnswer(async () => (cited ? engine.show(cited.doc) : null), [engine, asked]);
  if (!cited) return <Lost note={t.quoteNotNamed} />;
  if (error) return <><Failure t={t} error={error} retry={retry} /><slot /></>;
  return document && document.id === cited.doc ? <Cited document={document} cited={cited} /> : <slot />;
}

/** @param {{document: DocumentAnswer, cited: NonNullable<ReturnType<typeof readCited>>}} props */
function Cited({ document, cited }) {
  const { t, inside, tell } = useDesk();
  const { start, end, found } = locate(document.text, cited, inside());
  useEffect(() => {
    tell("tarazy-quote", { doc: document.id, start, end, found });
  }, [document, start, end, found]);
  if (found === "changed") return <Lost note={t.quoteChanged} document={document} />;
  return <Quotation document={document} place={{ start, end }} note={found === "moved" ? t.quoteMoved : null} />;
}

/** @param {{document: DocumentAnswer, place: {start: number, end: number}, note: string | null}} props */
function Quotation({ document, place, note }) {
  const { t } = useDesk();
  const { start, end, words, said } = passage(t, document, place);
  return (
    <figure class="quotation" part="quote">
      <blockquote lang={langOf(document.language)} translate={false} part="passage"><p>{words}</p></blockquote>
      <figcaption>
        {said ? <p class="said"><bdi>{said}</bdi></p> : null}
        <Article id={document.id} down={0} />
        {note ? <p class="soft" part="note">{note}</p> : null}
        <p class="links"><Go to={{ doc: document.id, place: { start, end } }}>{t.readPlace}</Go> <CopyPlace document={document} cited={{ start, end }} /></p>
      </figcaption>
    </figure>
  );
}

/**
 * The words of the author of the page stay; that they cannot be checked is said.
 * @param {{note: string, document?: DocumentAnswer}} props
 */
function Lost({ note, document }) {
  return (
    <figure class="quotation" part="quote">
      <slot />
      <figcaption>
        <p class="notes" part="note">{note}</p>
        {document ? <Article id={document.id} down={0} /> : null}
      </figcaption>
    </figure>
  );
}
