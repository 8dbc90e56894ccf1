import { useDesk } from "../desk.js";
import { Icon } from "../parts/icon.jsx";

/**
 * How many rows there are of every kind; each number filters the rows.
 * @param {{filters: import("./filters.js").Filter[], chosen: import("./filters.js").Filter}} props
 */
export function Ledger({ filters, chosen }) {
  const { t, go } = useDesk();
  /** @param {string} name */
  const choose = (name) => go({ only: name === "all" || name === chosen.name ? null : name, row: null });
  return (
    <div class="ledger" part="toolbar" role="group" aria-label={t.showOnly}>
      {filters.map(({ name, relation, words, explained, rows }) => (
        <button
          key={name} type="button" class={`entry${relation ? ` relation-${relation}` : ""}`} title={explained || undefined}
          aria-pressed={name === chosen.name} onClick={() => choose(name)}
        >
          {relation ? <Icon name={relation} /> : null} <span class="number">{rows.length}</span> {words}
        </button>
      ))}
    </div>
  );
}
