import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * The styles of what is loaded later come with it, and stay.
 * @param {() => CSSStyleSheet} made
 * @returns {import("preact").RefObject<HTMLDivElement>} of anything inside the element
 */
export function useStyled(made) {
  const top = useRef(/** @type {HTMLDivElement | null} */ (null));
  useLayoutEffect(() => {
    const root = top.current?.getRootNode();
    const sheet = made();
    if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, []);
  return /** @type {import("preact").RefObject<HTMLDivElement>} */ (top);
}
