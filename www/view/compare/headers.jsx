import { fileAndPack } from "../../export/citation.js";
import { useDesk } from "../desk.js";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";
import { Meta, TitleText } from "../parts/meta.jsx";
import { langOf } from "../parts/text.jsx";
import { Letter } from "./letter.jsx";
import { letterOf } from "./relations.js";

/**
 * What is compared with what.
 * @param {{comparison: import("./screen.jsx").Comparison}} props
 */
export function Headers({ comparison: { answer, texts } }) {
  return (
    <div class={`headers of-${answer.docs.length}`}>
      {answer.docs.map((id, at) => <Header key={`${at} ${id}`} document={texts.get(id)} side={at} />)}
    </div>
  );
}

/** @param {{document: import("../../types/answers.js").DocumentAnswer | undefined, side: number}} props */
function Header({ document, side }) {
  const { t, info, documents } = useDesk();
  if (!document) return null;
  const found = [document.url, document.id, ...fileAndPack(t, document, info.pack ?? null)].filter(Boolean).join("; ");
  return (
    <div class={`header header-${letterOf(side).toLowerCase()}`} part="side">
      <Heading down={1} lang={langOf(document.language)}><Letter side={side} /> <TitleText title={document.title} /></Heading>
      <Meta document={document} words={documents.get(document.id)?.words} />
      <p class="on-paper soft">{found}</p>
      <p><Go to={{ doc: document.id, place: null }}>{t.readArticle}</Go></p>
    </div>
  );
}
