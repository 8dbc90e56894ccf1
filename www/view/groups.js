/**
 * A list in parts that have a key in common.
 * @template T
 * @template K
 * @param {T[]} list
 * @param {(item: T) => K} key
 * @returns {[K, T[]][]} in order of first appearance
 */
export function grouped(list, key) {
  /** @type {Map<K, T[]>} */
  const groups = new Map();
  for (const item of list) groups.get(key(item))?.push(item) ?? groups.set(key(item), [item]);
  return [...groups];
}
