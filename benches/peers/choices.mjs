/** Choices that are the same in every run: a linear congruential generator of Knuth. */
export function choices() {
  let state = 1n;
  /** @param {number} count */
  return (count) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number(state >> 33n) % count;
  };
}
