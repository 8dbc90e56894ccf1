import { useDesk } from "../desk.js";

/** @typedef {"quotes" | "figures" | "dates" | "names"} FactKind */
const KINDS = /** @type {const} */ (["quotes", "figures", "dates", "names"]);

/**
 * Switches that underline the facts of a text, each kind with its own line.
 * @param {{chosen: FactKind[], choose: (kinds: FactKind[]) => void}} props
 */
export function UnderlineSwitches({ chosen, choose }) {
  const { t } = useDesk();
  /** @param {FactKind} kind */
  const toggle = (kind) => choose(chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind]);
  return (
    <fieldset class="switches">
      <legend>{t.underline}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />
          <span class={`u-${kind}`}>{t.underlineKinds[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/**
 * @param {import("../../types/answers.js").DocumentAnswer} document
 * @param {readonly FactKind[]} kinds
 * @returns {import("../ranges.js").Range[]}
 */
export function factRanges(document, kinds) {
  return kinds.flatMap((kind) => {
    const places = kind === "names" ? document.names.flatMap((name) => name.mentions) : document[kind];
    return places.map(({ start, end }) => ({ start, end, kind }));
  });
}
