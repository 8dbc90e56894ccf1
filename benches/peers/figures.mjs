/** @import { Answer, Found, Latency, LatencyQuery, QualityQuery } from "./types.d.ts" */

/**
 * @param {number[]} values
 * @param {number} share 0.5 for the median
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @param {number[]} values */
export const median = (values) => percentile(values, 0.5);

/**
 * Percentiles by kind of query and of all, of the median of the rounds of every query.
 * @param {LatencyQuery[]} queries
 * @param {Answer[][]} rounds
 * @returns {Record<string, Latency>}
 */
export function latencies(queries, rounds) {
  const times = queries.map((_, at) => median(rounds.map((round) => round[at]?.milliseconds ?? Number.NaN)));
  const kinds = ["all", ...new Set(queries.map(({ t }) => t))];
  const of = (/** @type {string} */ kind) => times.filter((_, at) => kind === "all" || queries[at]?.t === kind);
  return Object.fromEntries(
    kinds.map((kind) => [kind, { p50: percentile(of(kind), 0.5), p95: percentile(of(kind), 0.95) }]),
  );
}

/**
 * @param {QualityQuery[]} queries
 * @param {Answer[]} answers
 * @returns {Found}
 */
export function found(queries, answers) {
  const ranks = queries.map(({ doc }, at) => (answers[at]?.found ?? []).indexOf(String(doc)) + 1);
  const share = (/** @type {(rank: number) => number} */ worth) =>
    ranks.filter((rank) => rank > 0).reduce((sum, rank) => sum + worth(rank), 0) / Math.max(queries.length, 1);
  return { success: share(() => 1), rank: share((rank) => 1 / rank) };
}
