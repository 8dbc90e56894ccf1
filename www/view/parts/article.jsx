import { useKnown } from "../desk.js";
import { Go } from "./go.jsx";
import { Heading } from "./heading.jsx";
import { Meta, TitleText } from "./meta.jsx";
import { langOf } from "./text.jsx";

/**
 * The title of a document, which opens it, and what is known of it.
 * @param {{id: string, down: number, long?: boolean, note?: string | undefined}} props `long`: with the number of words
 */
export function Article({ id, down, long = false, note }) {
  const document = useKnown(id);
  if (!document) return null;
  return (
    <>
      <Heading down={down} part="title" lang={langOf(document.language)}>
        <Go to={{ doc: id, place: null }} class="title"><TitleText title={document.title} /></Go>
      </Heading>
      <Meta document={document} words={long && "words" in document ? document.words : undefined} note={note} />
    </>
  );
}
