import { useDesk } from "../desk.js";

/** What a query may hold, with examples that can be tried. */
export function Help() {
  const { t, go, info } = useDesk();
  const source = info.documents.find((document) => document.source)?.source ?? "Orda";
  const month = info.documents.find((document) => document.published)?.published?.iso.slice(0, 7) ?? "2022-01";
  const rows = t.helpRows({ source: quoted(source), month });
  return (
    <details class="help">
      <summary>{t.help}</summary>
      <p>{t.helpIntro}</p>
      <dl>
        {rows.map(([query, meaning]) => (
          <div key={query}>
            <dt><button type="button" class="code" onClick={() => go({ query, like: null })}>{query}</button></dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** @param {string} name */
function quoted(name) {
  return /\s/u.test(name) ? `"${name}"` : name;
}
