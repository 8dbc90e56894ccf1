import { useDesk } from "../desk.js";

/**
 * Outlet, date, language and kind of a document in one line. What is not known is said.
 * @param {{document: Pick<import("../../types/answers.js").DocumentInfo, "source" | "published" | "language" | "kind">, words?: number, note?: string}} props
 */
export function Meta({ document, words, note }) {
  const { t } = useDesk();
  const { source, published, language, kind } = document;
  return (
    <ul class="meta" part="meta">
      <li class={source ? "source" : "missing"}>{source ?? t.sourceUnknown}</li>
      <li class={published ? undefined : "missing"}>{published ? <time datetime={published.iso}>{t.date(published.iso)}</time> : t.dateUnknown}</li>
      <li>{t.languageNames[language]}</li>
      {words === undefined ? null : <li>{t.words(words)}</li>}
      {kind ? <li class="tag">{kindName(t, kind)}</li> : null}
      {note ? <li class="tag">{note}</li> : null}
    </ul>
  );
}

/**
 * @param {import("../../strings/languages.js").Strings} t
 * @param {string} kind
 */
export function kindName(t, kind) {
  return /** @type {Record<string, string>} */ (t.kinds)[kind] ?? kind;
}

/**
 * A headline; one that a machine cut from the text is marked as such.
 * @param {{title: import("../../types/answers.js").Title}} props
 */
export function TitleText({ title }) {
  const { t } = useDesk();
  return (
    <>
      <bdi>{title.text}</bdi>
      {title.derived ? <>{" "}<span class="derived">[{t.derivedTitle}]</span></> : null}
    </>
  );
}
