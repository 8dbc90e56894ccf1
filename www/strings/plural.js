/**
 * The form of a Russian noun that goes with a number: 1 место, 2 места, 5 мест.
 * @param {number} n
 * @param {string} one
 * @param {string} few
 * @param {string} many
 */
export function russian(n, one, few, many) {
  const tens = n % 100;
  const ones = n % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}

/**
 * The form of an English noun that goes with a number.
 * @param {number} n
 * @param {string} one
 * @param {string} other
 */
export function english(n, one, other) {
  return n === 1 ? one : other;
}
