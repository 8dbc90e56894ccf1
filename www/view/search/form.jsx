import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk, usePause } from "../desk.js";
import { Examples } from "./examples.jsx";
import { Help } from "./help.jsx";

/** While letters follow one another faster than this, nothing is searched. */
const TYPING = 150;

/**
 * The field and button of the search; results come while the reader types.
 * @param {{onType: (query: string) => void, examples: string[] | null}} props `onType` is told what is being typed, and nothing once it is submitted
 */
export function SearchForm({ onType, examples }) {
  const { t, id, named } = useDesk();
  const { draft, type, search } = useDraft(onType);
  return (
    <form role="search" part="form" aria-label={named(t.searchTitle)} onSubmit={search}>
      <label for={`${id}-query`} part="label">{t.queryLabel}</label>
      <div class="field">
        <input
          id={`${id}-query`} type="search" name="q" value={draft} onInput={type} part="input"
          maxLength={2000} autocomplete="off" autocapitalize="off" spellcheck={false} enterkeyhint="search"
        />
        <button type="submit" class="primary" part="button">{t.find}</button>
      </div>
      {examples ? <><Examples names={examples} /><Help /></> : null}
    </form>
  );
}

/**
 * The words being typed, which become the element's query after a pause or on Enter.
 * @param {(query: string) => void} onType
 */
function useDraft(onType) {
  const { state, go } = useDesk();
  const [draft, setDraft] = useState(state.query);
  const sent = useRef(state.query);
  const { later, cancel } = usePause();
  /** @param {string} query */
  const send = (query) => {
    cancel();
    sent.current = query;
    if (query !== state.query || state.like) go({ query, like: null }, "replace");
  };
  useEffect(() => {
    // The query came from elsewhere: Back, a filter, an example, an attribute.
    if (state.query !== sent.current) {
      cancel();
      setDraft(state.query);
    }
    sent.current = state.query;
  }, [state.query]);
  return {
    draft,
    /** @param {import("preact").TargetedEvent<HTMLInputElement>} event */
    type(event) {
      const query = event.currentTarget.value;
      setDraft(query);
      later(() => {
        onType(query);
        send(query);
      }, TYPING);
    },
    /** @param {Event} event */
    search(event) {
      event.preventDefault();
      onType("");
      send(draft);
    },
  };
}
