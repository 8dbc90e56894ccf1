import { useState } from "preact/hooks";
import { NOBODY } from "../../state/address.js";
import { useDesk } from "../desk.js";
import { More } from "../parts/more.jsx";

/** Speakers listed at first. */
const SHOWN = 12;

/**
 * Everybody who speaks, to choose from.
 * @param {{speakers: import("../../types/answers.js").QuotesAnswer["speakers"]}} props
 */
export function Speakers({ speakers }) {
  const { t, id, state, go, named } = useDesk();
  const [all, setAll] = useState(false);
  const listed = all ? speakers : speakers.filter(({ name }, at) => at < SHOWN || name === null);
  /** @param {SubmitEvent} event */
  const find = (event) => {
    event.preventDefault();
    const name = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget)).get("speaker");
    go({ speaker: String(name).trim() || null });
  };
  return (
    <section class="speakers" part="filters" aria-label={named(t.facets.speaker)}>
      <form class="speaker-form" onSubmit={find}>
        <label for={`${id}-speaker`}>{t.facets.speaker}</label>
        <div class="field">
          <input id={`${id}-speaker`} key={state.speaker} type="search" name="speaker" defaultValue={state.speaker === NOBODY ? "" : state.speaker ?? ""} autocomplete="off" spellcheck={false} />
          <button type="submit">{t.find}</button>
        </div>
      </form>
      <ul aria-label={t.facets.speaker}>
        {listed.map(({ name, count }) => <li key={name}><SpeakerButton name={name} count={count} /></li>)}
      </ul>
      <More shown={listed.length} total={speakers.length} show={() => setAll(true)} />
    </section>
  );
}

/** @param {{name: string | null, count: number}} props */
function SpeakerButton({ name, count }) {
  const { t, state, go } = useDesk();
  const chosen = state.speaker === (name ?? NOBODY);
  return (
    <button type="button" class="facet-value" aria-pressed={chosen} onClick={() => go({ speaker: chosen ? null : name ?? NOBODY })}>
      {name ? <bdi>{name}</bdi> : <span class="missing">{t.speakerUnknown}</span>} <span class="number">{count}</span>
    </button>
  );
}
