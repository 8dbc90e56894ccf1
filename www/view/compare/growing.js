import { useEffect, useState } from "preact/hooks";

/** Items drawn in one step: a step must not hold up the page. */
const STEP = 6;

/**
 * How many items of a long list to draw: the first at once, the others step by step.
 * @param {{name: string}} list another name begins anew
 * @param {number} length
 * @param {number} [least] as many at once
 */
export function useGrowing({ name }, length, least = 0) {
  const [grown, setGrown] = useState({ name, count: STEP });
  const count = Math.max(least, grown.name === name ? grown.count : STEP);
  useEffect(() => {
    if (count >= length) return undefined;
    const timer = setTimeout(() => setGrown({ name, count: count + STEP }));
    return () => clearTimeout(timer);
  }, [name, count, length]);
  return count;
}
