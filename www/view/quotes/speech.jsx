import { useDesk } from "../desk.js";
import { Article } from "../parts/article.jsx";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";
import { LikeThis } from "../parts/like.jsx";
import { TakePlace } from "../parts/pin.jsx";
import { langOf } from "../parts/text.jsx";

/**
 * @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {import("../../types/answers.js").Said} Said
 */

/**
 * What one speaker says, document by document.
 * @param {{name: string | null, documents: [string, Said[]][], texts: Map<string, DocumentAnswer>}} props
 */
export function SpeakerQuotes({ name, documents, texts }) {
  const { t } = useDesk();
  return (
    <section class="said">
      <Heading down={2} class={name ? "said-name" : "said-name missing"}>{name ? <bdi>{name}</bdi> : t.speakerUnknown}</Heading>
      {documents.map(([id, said]) => {
        const document = texts.get(id);
        return document ? <DocumentQuotes key={id} document={document} said={said} /> : null;
      })}
    </section>
  );
}

/** @param {{document: DocumentAnswer, said: Said[]}} props */
function DocumentQuotes({ document, said }) {
  const { t } = useDesk();
  const own = said.filter(({ quote }) => quote.kind !== "indirect");
  const reported = said.filter(({ quote }) => quote.kind === "indirect");
  return (
    <div class="hit">
      <Article id={document.id} down={3} />
      <QuoteList document={document} said={own} />
      {reported.length > 0 ? <p class="soft reported">{t.quoteKinds.indirect}</p> : null}
      <QuoteList document={document} said={reported} />
    </div>
  );
}

/** @param {{document: DocumentAnswer, said: Said[]}} props */
function QuoteList({ document, said }) {
  const { t } = useDesk();
  if (said.length === 0) return null;
  return (
    <ul class="passages">
      {said.map(({ quote: { start, end, kind, occasion } }) => (
        <li key={start}>
          <blockquote lang={langOf(document.language)} class={`quote-${kind}`}>{document.text.slice(start, end)}</blockquote>
          <p class="links">
            {kind === "fragment" ? <span class="soft">{t.quoteKinds.fragment}</span> : null}
            {occasion ? <bdi class="soft" lang={langOf(document.language)}>{occasion}</bdi> : null}
            <Go to={{ doc: document.id, place: { start, end } }}>{t.openPlace}</Go>
            {kind === "fragment" ? null : <LikeThis place={{ doc: document.id, start, end }} />}
            <TakePlace document={document} cited={{ start, end }} />
          </p>
        </li>
      ))}
    </ul>
  );
}
