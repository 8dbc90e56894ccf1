import { useDesk } from "../desk.js";
import { kindName } from "../parts/meta.jsx";

/**
 * Where a document comes from. What is not known is listed as not known.
 * @param {{document: import("../../types/answers.js").DocumentAnswer}} props
 */
export function Provenance({ document }) {
  const { t } = useDesk();
  const { published, retrieved, kind, url } = document;
  const kindSentence = kind ? /** @type {Record<string, string>} */ (t.kindExplained)[kind] ?? kindName(t, kind) : t.kindArticle;
  return (
    <details class="provenance">
      <summary>{t.about}</summary>
      <dl>
        <Fact name={t.source} value={document.source} />
        <Fact name={t.published} value={published && `${t.date(published.iso)}${published.precision === "month" ? ` (${t.monthOnly})` : ""}`} missing={t.dateUnknown} />
        <Fact name={t.retrieved} value={retrieved && t.date(retrieved)} />
        <Fact name={t.author} value={document.author} />
        <Fact name={t.language} value={t.languageNames[document.language]} />
        <Fact name={t.kind} value={kindSentence} />
        <Fact name={t.checksum} value={<code class="hash">{document.sha256}</code>} />
      </dl>
      {url && isWeb(url) ? <p><a href={url} rel="noopener noreferrer" target="_blank" class="original">{t.original}</a></p> : null}
      {url && !isWeb(url) ? <p><bdi>{url}</bdi></p> : null}
    </details>
  );
}

/** @param {{name: string, value: import("preact").ComponentChildren, missing?: string}} props */
function Fact({ name, value, missing }) {
  const { t } = useDesk();
  return (
    <div>
      <dt>{name}</dt>
      <dd class={value ? undefined : "missing"}>{value || (missing ?? t.unknown)}</dd>
    </div>
  );
}

/** @param {string} url untrusted: only addresses of the web become links */
function isWeb(url) {
  return /^https?:\/\//iu.test(url);
}
