import { useDesk, useKnown } from "../desk.js";
import { Go } from "../parts/go.jsx";
import { Icon } from "../parts/icon.jsx";

/** @typedef {"a" | "b"} Side */
const SIDES = /** @type {const} */ (["a", "b"]);

/**
 * Two buttons that take a document as A or B of a comparison.
 * @param {{id: string, title: string}} props
 */
export function PickButtons({ id, title }) {
  const { t, state, go } = useDesk();
  /** @param {Side} side */
  const toggle = (side) => {
    const other = side === "a" ? "b" : "a";
    const freed = state[other] === id ? { [other]: null } : {};
    go({ ...freed, view: "search", [side]: state[side] === id ? null : id }, "replace");
  };
  return (
    <div class="pick">
      <span aria-hidden="true">{t.pickForComparison}</span>
      {SIDES.map((side) => {
        const letter = side.toUpperCase();
        const on = state[side] === id;
        return (
          <button key={side} type="button" class={`letter letter-${side}`} aria-pressed={on} aria-label={t.pick(letter, title)} onClick={() => toggle(side)}>
            {letter}
          </button>
        );
      })}
    </div>
  );
}

/** The documents picked so far, and the way to their comparison. */
export function Picks() {
  const { t, state, named } = useDesk();
  if (!state.a && !state.b) return null;
  return (
    <section class="picks" aria-label={named(t.picked)}>
      {SIDES.map((side) => <Picked key={side} side={side} />)}
      {state.a && state.b ? <Go to={{ view: "rows", row: null, doc: null, place: null }} class="primary">{t.compareThem}</Go> : null}
    </section>
  );
}

/** @param {{side: Side}} props */
function Picked({ side }) {
  const { t, state, go } = useDesk();
  const letter = side.toUpperCase();
  const id = state[side];
  const known = useKnown(id);
  if (!id) return <p class="picked"><b class={`letter letter-${side}`}>{letter}</b> <span class="soft">{t.pickAnother}</span></p>;
  const title = known?.title.text ?? id;
  return (
    <p class="picked">
      <b class={`letter letter-${side}`}>{letter}</b> <bdi>{title}</bdi>
      <button type="button" class="bare" aria-label={t.unpick(letter, title)} onClick={() => go({ [side]: null, view: "search" }, "replace")}><Icon name="close" /></button>
    </p>
  );
}
