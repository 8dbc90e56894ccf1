import { useState } from "preact/hooks";
import { useDesk } from "../desk.js";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";
import { Meta, TitleText } from "../parts/meta.jsx";
import { langOf } from "../parts/text.jsx";
import { PickButtons } from "./picks.jsx";

const PAGE = 20;

/** All documents, before anything is asked. */
export function Catalogue() {
  const { t, info, named } = useDesk();
  const [shown, setShown] = useState(PAGE);
  const count = info.documents.length;
  return (
    <section class="catalogue" aria-label={named(t.allArticles)}>
      <Heading down={1} class="count">{t.allArticles} <span class="number soft">{count}</span></Heading>
      <ol class="hits">
        {info.documents.slice(0, shown).map((document) => (
          <li key={document.id} class="hit" part="result">
            <Heading down={2} part="title" lang={langOf(document.language)}>
              <Go to={{ doc: document.id, place: null }} class="title"><TitleText title={document.title} /></Go>
            </Heading>
            <Meta document={document} words={document.words} />
            <PickButtons id={document.id} title={document.title.text} />
          </li>
        ))}
      </ol>
      {shown < count ? <button type="button" class="more" onClick={() => setShown(shown + PAGE)}>{t.showMore}</button> : null}
    </section>
  );
}
