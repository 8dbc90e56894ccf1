/**
 * Keeps names of regions apart: two elements of one name on a page are "Search" and "Search (2)".
 * @type {Map<string, Set<number>>}
 */
const taken = new Map();

/**
 * @param {string} name
 * @returns {{number: number, release: () => void}} the lowest number that no other element of this name has
 */
export function claimNumber(name) {
  const numbers = taken.get(name) ?? new Set();
  taken.set(name, numbers);
  let number = 1;
  while (numbers.has(number)) number += 1;
  numbers.add(number);
  return { number, release: () => numbers.delete(number) };
}
