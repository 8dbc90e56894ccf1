import { DeskProvider } from "./desk.js";
import { Failure } from "./parts/failure.jsx";
import { Screens } from "./screens.jsx";

/**
 * @typedef {object} RootProps
 * @property {import("./screens.jsx").ElementKind} kind
 * @property {import("../strings/languages.js").Strings} t
 * @property {import("./desk.js").State} state
 * @property {string} id
 * @property {string} label the author's own name of the element, or nothing
 * @property {number} level of the element's heading
 * @property {number} number among the elements of this name on the page, from 1
 * @property {unknown} error why the engine could not start
 * @property {{engine: import("../types/answers.js").Engine, info: import("../types/answers.js").Info} | null} opened
 * @property {import("./desk.js").Desk["go"]} go
 * @property {import("./desk.js").Desk["href"]} href
 * @property {import("./desk.js").Desk["tell"]} tell
 * @property {() => void} retry
 * @property {string | null} passage what a quotation cites
 * @property {() => string} inside words that the author of the page quotes between the tags
 * @property {number} limit of what is shown at first
 */

/**
 * The element's content: until the engine is there, and when it cannot start, what the author of
 * the page put between the tags.
 * @param {RootProps} props
 */
export function Root(props) {
  const { kind, t, opened, error, retry, label } = props;
  if (!opened) {
    return (
      <div class="waiting" lang={t.code}>
        {["heading", "note", "", "footer"].map((name) => <slot key={name} name={name} />)}
        {error ? <Failure t={t} error={error} retry={retry} /> : <p class="soft" role="status">{t.loading}</p>}
      </div>
    );
  }
  const name = label || { search: t.searchTitle, compare: t.compareTitle, app: t.tagline, quote: t.quoteTitle }[kind];
  return (
    <DeskProvider value={desk(props, opened)}>
      <Screens kind={kind} label={name} headed={kind !== "quote" || label !== ""} />
    </DeskProvider>
  );
}

/**
 * @param {RootProps} props
 * @param {NonNullable<RootProps["opened"]>} opened
 * @returns {import("./desk.js").Desk}
 */
function desk({ t, state, id, level, number, go, href, tell, passage, inside, limit }, { engine, info }) {
  return {
    t, state, id, level, go, href, tell, passage, inside, limit, engine, info,
    documents: new Map(info.documents.map((document) => [document.id, document])),
    named: (name) => (number > 1 ? `${name} (${number})` : name),
  };
}
