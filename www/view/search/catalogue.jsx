import { useState } from "preact/hooks";
import { useDesk } from "../desk.js";
import { Article } from "../parts/article.jsx";
import { Heading } from "../parts/heading.jsx";
import { More } from "../parts/more.jsx";
import { PickButtons } from "./picks.jsx";

/** All documents, before anything is asked. */
export function Catalogue() {
  const { t, info, named, limit } = useDesk();
  const [shown, setShown] = useState(limit);
  const count = info.documents.length;
  return (
    <section class="catalogue" aria-label={named(t.allArticles)}>
      <Heading down={1} class="count">{t.allArticles} <span class="number soft">{count}</span></Heading>
      <ol class="hits">
        {info.documents.slice(0, shown).map((document) => (
          <li key={document.id} class="hit" part="result">
            <Article id={document.id} down={2} long />
            <PickButtons id={document.id} title={document.title.text} />
          </li>
        ))}
      </ol>
      <More shown={shown} total={count} show={() => setShown(shown + limit)} />
    </section>
  );
}
