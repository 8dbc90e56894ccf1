import { useLayoutEffect, useRef } from "preact/hooks";
import { useDesk } from "../desk.js";
import { Growing } from "../growing.jsx";
import { Icon } from "../parts/icon.jsx";
import { filterNamed, filtersOf } from "./filters.js";
import { Glance } from "./glance.jsx";
import { Ledger } from "./ledger.jsx";
import { RowView } from "./row.jsx";

/** @typedef {import("./filters.js").Numbered} Numbered */

/** Rows from which on a list is long. */
const LONG = 60;

/**
 * The rows of a comparison, under the numbers by which they can be filtered.
 * @param {{comparison: import("./screen.jsx").Comparison}} props
 */
export function Rows({ comparison }) {
  const { t, state, named } = useDesk();
  const list = useRef(/** @type {HTMLOListElement | null} */ (null));
  const filters = filtersOf(t, comparison);
  const filter = filterNamed(filters, state.only);
  const step = useSteps(filter.rows);
  const opened = filter.rows.findIndex(({ number }) => number === state.row);
  const reopen = useOpenedRow(list, opened >= 0 ? state.row : null);
  if (filter.rows.length === 0) return null;
  return (
    <section class="rows-section" aria-label={named(t.differences)} onKeyDown={byKey(step)}>
      <Ledger filters={filters} chosen={filter} />
      <Glance filter={filter} texts={comparison.texts} reopen={reopen} />
      <Steps step={step} at={opened} of={filter.rows.length} />
      <ol class={filter.rows.length > LONG ? "rows long" : "rows"} ref={list}>
        <Growing name={filter.name} items={filter.rows} needed={opened} step={3}>
          {({ row, number }) => <RowView key={number} row={row} number={number} texts={comparison.texts} />}
        </Growing>
      </ol>
    </section>
  );
}

/**
 * Opens the row after or before the one that is open.
 * @param {Numbered[]} rows those shown
 */
function useSteps(rows) {
  const { state, go } = useDesk();
  /** @param {number} by */
  return (by) => {
    const at = rows.findIndex(({ number }) => number === state.row);
    const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : (at + by + rows.length) % rows.length];
    if (next) go({ row: next.number }, "replace");
  };
}

/**
 * N and P, where the focus is inside and nobody types; by place on the keyboard, so in every layout.
 * @param {(by: number) => void} step
 */
function byKey(step) {
  /** @param {KeyboardEvent} event */
  return (event) => {
    const by = { KeyN: 1, KeyP: -1 }[event.code];
    const typing = event.target instanceof Element && event.target.matches("input, select, textarea");
    if (!by || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(by);
  };
}

/**
 * Takes the reader to the row that was opened.
 * @param {import("preact").RefObject<HTMLElement | null>} list
 * @param {number | null} number
 * @returns {() => void} takes there once more
 */
function useOpenedRow(list, number) {
  const show = () => {
    /** @type {HTMLElement | null | undefined} */
    const heading = number === null ? null : list.current?.querySelector(`[data-row="${number}"]`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  };
  useLayoutEffect(show, [number]);
  return show;
}

/**
 * Buttons that go from row to row.
 * @param {{step: (by: number) => void, at: number, of: number}} props
 */
function Steps({ step, at, of }) {
  const { t } = useDesk();
  return (
    <p class="steps toolbar" part="toolbar">
      <button type="button" aria-label={t.previousRow} aria-keyshortcuts="p" title={t.key("P")} onClick={() => step(-1)}><Icon name="previous" />{t.previous}</button>
      <button type="button" aria-label={t.nextRow} aria-keyshortcuts="n" title={t.key("N")} onClick={() => step(1)}><Icon name="next" />{t.next}</button>
      <span class="soft number">{at < 0 ? "" : t.rowOf(at + 1, of)}</span>
    </p>
  );
}
