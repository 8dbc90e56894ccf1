import { useDesk } from "../../desk.js";
import { letterOf } from "../relations.js";

/**
 * What of the texts is shown: all, what the rows are about, direct speech, one speaker; which texts; whether they scroll together.
 * @param {{part: import("./places.js").Part, choose: (part: import("./places.js").Part) => void, speakers: string[], count: number, hidden: number[],
 *   hide: (sides: number[]) => void, together: boolean, setTogether: (on: boolean) => void}} props
 */
export function Parts({ part, choose, speakers, count, hidden, hide, together, setTogether }) {
  const { t, id } = useDesk();
  /** @param {number} side */
  const toggle = (side) => hide(hidden.includes(side) ? hidden.filter((other) => other !== side) : [...hidden, side]);
  return (
    <div class="parts">
      <label for={`${id}-part`}>{t.showPart}</label>{" "}
      <select id={`${id}-part`} value={part} onChange={({ currentTarget: { value } }) => choose(/** @type {import("./places.js").Part} */ (value))}>
        <option value="all">{t.parts.all}</option>
        <option value="rows">{t.parts.rows}</option>
        <option value="direct">{t.parts.direct}</option>
        {speakers.map((name) => <option key={name} value={`by:${name}`}>{t.says} {name}</option>)}
      </select>
      {count > 1 ? (
        <span role="group" aria-label={t.showTexts} class="shown-texts">
          {Array.from({ length: count }, (_, side) => (
            <button key={side} type="button" class="letter" aria-pressed={!hidden.includes(side)} disabled={hidden.length === count - 1 && !hidden.includes(side)} aria-label={t.articleOf(letterOf(side))} onClick={() => toggle(side)}>
              {letterOf(side)}
            </button>
          ))}
        </span>
      ) : null}
      {count > 1 ? <label class="together"><input type="checkbox" checked={together} onChange={({ currentTarget }) => setTogether(currentTarget.checked)} /> {t.together}</label> : null}
    </div>
  );
}
