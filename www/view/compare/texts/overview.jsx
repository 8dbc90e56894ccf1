import { useDesk } from "../../desk.js";

/**
 * Where in a text the matched places stand. For the eye and the pointer only: the numbers in the text lead to the same rows.
 * @param {{length: number, matched: import("./places.js").Matched[], chosen: number | null}} props
 */
export function Overview({ length, matched, chosen }) {
  const { go } = useDesk();
  /** @param {MouseEvent} event the nearest mark is meant */
  const jump = ({ currentTarget, clientY }) => {
    const { top, height } = /** @type {Element} */ (currentTarget).getBoundingClientRect();
    const at = ((clientY - top) / height) * length;
    const [nearest] = matched.toSorted((x, y) => Math.abs(x.start - at) - Math.abs(y.start - at));
    if (nearest?.rows[0]) go({ row: nearest.rows[0] }, "replace");
  };
  return (
    <svg class="overview" aria-hidden="true" viewBox="0 0 10 100" preserveAspectRatio="none" onClick={jump}>
      {matched.map(({ start, end, rows }) => (
        <rect key={`${start}-${end}`} class={chosen !== null && rows.includes(chosen) ? "now" : undefined} x={0} width={10} y={(100 * start) / length} height={Math.max(0.6, (100 * (end - start)) / length)} />
      ))}
    </svg>
  );
}
