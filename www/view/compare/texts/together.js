import { useEffect } from "preact/hooks";

/** How far from the top of a column its reader looks, as a share of its height. */
const EYE = 0.25;

/**
 * While on, the column that the reader scrolls takes the others along, from matched place to matched place.
 * @param {import("preact").RefObject<HTMLElement | null>} top
 * @param {boolean} on
 */
export function useTogether(top, on) {
  useEffect(() => {
    const root = top.current;
    if (!on || !root) return undefined;
    /** @type {Element | null} the column in the reader's hand: the others are moved by us */
    let held = null;
    let waiting = 0;
    const hold = (/** @type {Event} */ event) => {
      held = event.target instanceof Element ? event.target.closest(".scroll") : null;
    };
    const follow = (/** @type {Event} */ event) => {
      if (event.target !== held || !held) return;
      cancelAnimationFrame(waiting);
      const column = /** @type {HTMLElement} */ (held);
      waiting = requestAnimationFrame(() => takeAlong(root, column));
    };
    const holds = ["pointerdown", "wheel", "touchstart", "keydown", "focusin"];
    for (const name of holds) root.addEventListener(name, hold, { passive: true });
    root.addEventListener("scroll", follow, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(waiting);
      for (const name of holds) root.removeEventListener(name, hold);
      root.removeEventListener("scroll", follow, { capture: true });
    };
  }, [on]);
}

/**
 * @param {HTMLElement} root
 * @param {HTMLElement} column
 */
function takeAlong(root, column) {
  const eye = column.getBoundingClientRect().top + column.clientHeight * EYE;
  const passed = [...column.querySelectorAll("[data-rows]")].filter((mark) => mark.getBoundingClientRect().top <= eye + 8);
  const rows = passed.at(-1)?.getAttribute("data-rows")?.split(" ") ?? [];
  for (const other of root.querySelectorAll(".scroll")) {
    if (other === column) continue;
    const mark = rows.map((row) => other.querySelector(`[data-rows~="${row}"]`)).find(Boolean);
    if (mark) other.scrollTop += mark.getBoundingClientRect().top - other.getBoundingClientRect().top - other.clientHeight * EYE;
  }
}
