import { Go } from "../parts/go.jsx";
import { langOf } from "../parts/text.jsx";
import { inSentence } from "./gather.js";

/**
 * A place with the words around it; it opens in the text.
 * @param {{document: import("../../types/answers.js").DocumentAnswer, place: {start: number, end: number}}} props
 */
export function InSentence({ document, place: { start, end } }) {
  const { before, words, after } = inSentence(document, { start, end });
  return (
    <bdi lang={langOf(document.language)} translate={false}>
      {before}<Go to={{ doc: document.id, place: { start, end } }} class="go in-sentence">{words}</Go>{after}
    </bdi>
  );
}
