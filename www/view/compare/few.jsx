import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../desk.js";

/** Items of a list that are shown before the reader asks for the rest. */
const MOST = 10;

/**
 * The first of a list, and the way to the rest.
 * @template T
 * @param {{items: T[], children: (item: T) => import("preact").ComponentChild}} props
 */
export function Few({ items, children }) {
  const { t } = useDesk();
  const [all, setAll] = useState(false);
  const list = useRef(/** @type {HTMLUListElement | null} */ (null));
  useLayoutEffect(() => {
    // The button is gone: the focus goes to the first item that was not there.
    /** @type {HTMLElement | null | undefined} */
    const next = all ? list.current?.children[MOST]?.querySelector("a, button") : null;
    next?.focus();
  }, [all]);
  const shown = all ? items : items.slice(0, MOST);
  return (
    <ul ref={list}>
      {shown.map(children)}
      {shown.length < items.length ? <li><button type="button" class="go" onClick={() => setAll(true)}>{t.moreClaims(items.length - shown.length)}</button></li> : null}
    </ul>
  );
}
