import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { DeskProvider, useDesk } from "./desk.js";

/** Blocks from which on a text is long. */
export const BLOCKS = 20;

/** Items drawn in one step at first: a step must not hold up the page. */
const STEP = 6;

/** Parts of a list: what is drawn already is looked at in every step. */
const PARTS = 1000;

/** Milliseconds of a step after which the next one is smaller. */
const SHORT = 8;

/** Items around the one that is wanted at once: it is seen with what stands before and after it. */
const AROUND = 5;

/** What is drawn above of what is read must not push it down; where the browser does not see to that, it is drawn first. */
const anchors = () => CSS.supports("overflow-anchor", "auto");

/** While the page is printed, a list inside of another is drawn whole at once. */
let printing = false;

/**
 * @template T
 * @typedef {{name: string, items: readonly T[], needed?: number, step?: number, children: (item: T, at: number) => import("preact").ComponentChild}} Props
 *   `name`: another one begins anew; `needed`: place of the item that is wanted at once
 */

/**
 * A list that is drawn step by step, and drawn anew in the same way when something changes: what waits for its turn stays as it was.
 * @template T
 * @param {Props<T>} props
 */
export function Growing(props) {
  const { name, items, needed = 0 } = props;
  const step = Math.max(props.step ?? STEP, Math.ceil(items.length / PARTS));
  const desk = useDesk();
  const [, again] = useState(0);
  const kept = useRef({ name, props: /** @type {unknown} */ (null), desk, from: 0, at: 0, many: 1, began: 0, parts: /** @type {import("preact").ComponentChild[]} */ ([]) });
  const now = kept.current;
  const count = Math.ceil(items.length / step);
  /** @param {number} part */
  const draw = (part) => {
    now.parts[part] = <DeskProvider key={part} value={desk}>{items.slice(part * step, (part + 1) * step).map((item, at) => props.children(item, part * step + at))}</DeskProvider>;
  };
  if (now.props !== props || now.desk !== desk) {
    const wanted = Math.min(Math.floor(Math.max(0, needed) / step), count - 1);
    const near = wanted === 0 ? 0 : Math.max(1, Math.floor(AROUND / step));
    const [from, until] = printing ? [0, count] : [Math.max(0, wanted - near), Math.min(wanted + near + 1, count)];
    Object.assign(now, { name, props, desk, from, at: until - from, parts: now.name === name ? now.parts.slice(0, count) : [] });
    for (let part = anchors() ? from : 0; part < until; part += 1) if (part >= from || !now.parts[part]) draw(part);
  }
  // At once: a step of the list before this one would draw its items here.
  useLayoutEffect(() => {
    now.many = performance.now() - now.began < SHORT ? 2 * now.many : Math.ceil(now.many / 2);
    if (now.at >= count) return undefined;
    /** @param {number} until */
    const grow = (until) => {
      now.began = performance.now();
      // To the end, then what stands above.
      for (; now.at < until; now.at += 1) draw((now.from + now.at) % count);
      again((times) => times + 1);
    };
    const timer = setTimeout(grow, 0, Math.min(now.at + now.many, count));
    // What is not drawn yet would not be on paper.
    const onPaper = () => {
      printing = true;
      addEventListener("afterprint", () => (printing = false), { once: true });
      grow(count);
    };
    addEventListener("beforeprint", onPaper);
    return () => {
      clearTimeout(timer);
      removeEventListener("beforeprint", onPaper);
    };
  });
  return now.parts;
}
