import { useDesk } from "../desk.js";
import { filtersIn, withoutFilters } from "../filters.js";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";

/** @typedef {import("../../types/answers.js").SearchAnswer} SearchAnswer */

/**
 * How the query was understood, where that may surprise.
 * @param {{notes: string[]}} props
 */
export function Notes({ notes }) {
  const { t } = useDesk();
  const sentences = notes.map((note) => /** @type {Record<string, string>} */ (t.notes)[note]).filter(Boolean);
  return sentences.length > 0 ? <ul class="notes" part="note">{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul> : null;
}

/** @param {{answer: SearchAnswer}} props */
export function Suggestion({ answer: { suggestion } }) {
  const { t } = useDesk();
  if (!suggestion) return null;
  return (
    <p class="suggestion" part="note">
      {t.didYouMean} <Go to={{ query: suggestion.text }}><bdi>{suggestion.text}</bdi></Go>
      {" "}<span class="soft">({t.suggestionReason[suggestion.reason]})</span>
    </p>
  );
}

/** @param {{answer: SearchAnswer}} props */
export function Nothing({ answer }) {
  const { t, state } = useDesk();
  if (answer.notes.includes("empty")) return <p class="nothing">{t.typeSomething}</p>;
  return (
    <div class="nothing">
      <Heading down={1} class="count"><bdi>{t.nothingFound(answer.query)}</bdi></Heading>
      <slot name="empty"><p>{t.nothingFoundAdvice}</p></slot>
      {filtersIn(state.query).length > 0 ? <p><Go to={{ query: withoutFilters(state.query) }}>{t.removeAllFilters}</Go></p> : null}
    </div>
  );
}
