import { useDesk } from "../desk.js";
import { Icon } from "../parts/icon.jsx";
import { RELATIONS } from "./relations.js";

/** @typedef {import("../../types/answers.js").Relation} Relation */

/**
 * How many rows there are of every relation; each number filters the rows.
 * @param {{ledger: Record<Relation, number>, total: number, only: Relation | null, choose: (relation: Relation | null) => void}} props
 */
export function Ledger({ ledger, total, only, choose }) {
  const { t } = useDesk();
  const present = RELATIONS.filter((relation) => ledger[relation] > 0);
  return (
    <div class="ledger" part="toolbar" role="group" aria-label={t.showOnly}>
      <button type="button" class="entry" aria-pressed={only === null} onClick={() => choose(null)}>
        <span class="number">{total}</span> {t.allRows}
      </button>
      {present.map((relation) => (
        <button
          key={relation} type="button" class={`entry relation-${relation}`} title={t.relationExplained[relation]}
          aria-pressed={only === relation} onClick={() => choose(only === relation ? null : relation)}
        >
          <Icon name={relation} /> <span class="number">{ledger[relation]}</span> {t.relations[relation]}
        </button>
      ))}
    </div>
  );
}
