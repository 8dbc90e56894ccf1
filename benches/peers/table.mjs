// The tables, in Markdown.

import { median } from "./figures.mjs";

/** @import { Found, Latency, Mode, ModeResult, Result } from "./types.d.ts" */

/** @param {Result} result */
const isOurs = ({ engine }) => engine.startsWith("tarazy");

/** @typedef {{ name: string, of(result: Result): number, show(value: number): string, more?: boolean }} Measure */

const time = (/** @type {number} */ value) => value.toFixed(value < 10 ? 2 : 0);
const size = (/** @type {number} */ bytes) => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(2)} MB`);
const share = (/** @type {number} */ value) => value.toFixed(3);

/** @type {Measure[]} */
const WHOLE = [
  { name: "build, s", of: (result) => result.build, show: (value) => value.toFixed(1) },
  { name: "download, gzip", of: (result) => result.download, show: size },
  { name: "cold, ms", of: (result) => median(result.cold), show: time },
  { name: "memory", of: (result) => result.memory, show: size },
];

/** @param {Result[]} results */
export function tables(results) {
  const measured = results.filter(({ failed }) => failed === undefined);
  const failed = results.filter((result) => !measured.includes(result));
  const told = failed.map(({ engine, failed }) => `${engine} failed: ${failed}`);
  const ours = measured.filter(isOurs).map((result) => ratios(result, measured.filter((other) => !isOurs(other))));
  return [whole(measured), latency(measured), quality(measured), ...ours, ...told].join("\n\n");
}

/** @param {Result[]} results */
function whole(results) {
  const head = ["engine", ...WHOLE.map(({ name }) => name), "cold, least and most", "files"];
  const rows = results.map((result) => [
    result.engine,
    ...WHOLE.map(({ of, show }) => show(of(result))),
    `${time(Math.min(...result.cold))} to ${time(Math.max(...result.cold))}`,
    String(result.files),
  ]);
  return table(head, rows);
}

/** @param {Result[]} results */
function latency(results) {
  const kinds = Object.keys(results[0]?.modes.plain?.latency ?? {});
  const cell = (/** @type {Latency | undefined} */ it) => (it ? `${time(it.p50)} / ${time(it.p95)}` : "");
  const rows = modesOf(results).map(([name, mode]) => [name, ...kinds.map((kind) => cell(mode.latency[kind]))]);
  return table(["p50 / p95, ms", ...kinds], rows);
}

/** @param {Result[]} results */
function quality(results) {
  const states = Object.keys(results[0]?.modes.plain?.quality ?? {});
  const rows = modesOf(results).map(([name, { quality }]) => [
    name,
    ...states.map((state) => `${share(quality[state]?.success ?? 0)} / ${share(quality[state]?.rank ?? 0)}`),
  ]);
  return table(["success@10 / MRR", ...states], rows);
}

/**
 * Ours against the best rival in each measure.
 * @param {Result} ours
 * @param {Result[]} all of the rivals
 */
function ratios(ours, all) {
  const measures = [...WHOLE, ...measuresOf(ours, "typos"), ...measuresOf(ours, "plain")];
  const rows = measures.map((measure) => {
    const rivals = all.filter((result) => Number.isFinite(measure.of(result)));
    if (rivals.length === 0) return [measure.name, measure.show(measure.of(ours)), "", "", ""];
    const worth = (/** @type {Result} */ result) => (measure.more ? -1 : 1) * measure.of(result);
    const best = rivals.reduce((a, b) => (worth(b) < worth(a) ? b : a));
    const [mine, theirs] = [measure.of(ours), measure.of(best)];
    return [measure.name, measure.show(mine), measure.show(theirs), best.engine, (mine / theirs).toFixed(2)];
  });
  return table(["measure", ours.engine, "best rival", "which", `${ours.engine} / best`], rows);
}

/**
 * @param {Result} ours
 * @param {Mode} mode
 * @returns {Measure[]}
 */
function measuresOf({ modes }, mode) {
  const latency = (/** @type {string} */ kind, /** @type {keyof Latency} */ part) => ({
    name: `${mode}, ${kind}, ${part}, ms`,
    of: (/** @type {Result} */ result) => result.modes[mode]?.latency[kind]?.[part] ?? Number.NaN,
    show: time,
  });
  const quality = (/** @type {string} */ state, /** @type {keyof Found} */ part, /** @type {string} */ name) => ({
    name: `${mode}, ${state}, ${name}`,
    of: (/** @type {Result} */ result) => result.modes[mode]?.quality[state]?.[part] ?? Number.NaN,
    show: share,
    more: true,
  });
  const kinds = Object.keys(modes[mode]?.latency ?? {});
  const states = Object.keys(modes[mode]?.quality ?? {});
  return [
    ...kinds.flatMap((kind) => [latency(kind, "p50"), latency(kind, "p95")]),
    ...states.flatMap((state) => [quality(state, "success", "success@10"), quality(state, "rank", "MRR")]),
  ];
}

/**
 * @param {Result[]} results
 * @returns {[string, ModeResult][]}
 */
function modesOf(results) {
  return results.flatMap(({ engine, modes }) =>
    Object.entries(modes).map(([mode, result]) => /** @type {[string, ModeResult]} */ ([`${engine}, ${mode}`, result])),
  );
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}
