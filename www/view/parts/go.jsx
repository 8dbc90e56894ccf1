import { useDesk } from "../desk.js";

/**
 * Shows something else of the element: a link where the element keeps its state in the address of
 * the page, so that it can be opened in a new tab and copied; a button elsewhere.
 * @param {{to: Partial<import("../desk.js").State>, class?: string, part?: string, current?: boolean, label?: string, children: import("preact").ComponentChildren}} props
 */
export function Go({ to, class: look = "go", part, current, label, children }) {
  const { go, href } = useDesk();
  if (!href) {
    return <button type="button" class={look} part={part} aria-label={label} aria-current={current ? "true" : undefined} onClick={() => go(to)}>{children}</button>;
  }
  /** @param {MouseEvent} event */
  const follow = (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return <a href={href(to)} class={look} part={part} aria-label={label} aria-current={current ? "true" : undefined} onClick={follow}>{children}</a>;
}
