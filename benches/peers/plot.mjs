// `node benches/peers/plot.mjs`: draws `growth.json` as `docs/pictures/growth.svg`, which is read on light and dark grounds.

import { readFile, writeFile } from "node:fs/promises";
import { median } from "./figures.mjs";

/** @import { Growth } from "./types.d.ts" */

const [WIDTH, HEIGHT, LEFT, TOP, ACROSS] = [220, 150, 64, 44, 310];

/** @type {Growth[]} */
const grown = JSON.parse(await readFile(new URL("growth.json", import.meta.url), "utf8"));

/** @type {{ title: string, of(it: Growth): number, show(value: number): string }[]} */
const ALL = [
  { title: "to write all, seconds of one core", of: (it) => it.processor, show: (value) => value.toFixed(value < 10 ? 1 : 0) },
  { title: "memory to write them", of: (it) => it.built, show: size },
  { title: "written", of: (it) => it.bytes, show: size },
  { title: "loaded to the first answer", of: (it) => it.download, show: size },
  { title: "first answer, ms", of: (it) => median(it.cold), show: (value) => value.toFixed(0) },
  { title: "p95 of all queries, ms", of: (it) => it.latency["all"]?.p95 ?? Number.NaN, show: (value) => value.toFixed(0) },
];

/** What could not be measured on a machine is left out. */
const PANELS = ALL.filter(({ of }) => grown.some((it) => Number.isFinite(of(it))));

/** @param {number} bytes */
function size(bytes) {
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(0)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

/**
 * Powers of ten around all values, so that the shape of a line tells how the cost grows.
 * @param {number[]} values
 */
function powers(values) {
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  return { low, high: Math.max(high, low + 1) };
}

/**
 * @param {(typeof PANELS)[number]} panel
 * @param {number} at
 */
function panel({ title, of, show }, at) {
  const [left, top] = [LEFT + (at % 3) * ACROSS, TOP + Math.floor(at / 3) * (HEIGHT + 78)];
  const measured = grown.filter((it) => Number.isFinite(of(it)));
  const across = powers(grown.map(({ count }) => count));
  const up = powers(measured.map(of));
  const x = (/** @type {number} */ count) => left + ((Math.log10(count) - across.low) / (across.high - across.low)) * WIDTH;
  const y = (/** @type {number} */ value) => top + HEIGHT - ((Math.log10(value) - up.low) / (up.high - up.low)) * HEIGHT;
  const points = measured.map((it) => ({ at: x(it.count), on: y(of(it)), told: show(of(it)), count: it.count }));
  const grid = Array.from({ length: up.high - up.low + 1 }, (_, step) => {
    const on = top + HEIGHT - (step / (up.high - up.low)) * HEIGHT;
    return `<path class="g" d="M${left} ${on.toFixed(1)}h${WIDTH}"/>`;
  });
  return [
    `<text class="h" x="${left}" y="${top - 16}">${title}</text>`, ...grid,
    `<path class="l" d="M${points.map((point) => `${point.at.toFixed(1)} ${point.on.toFixed(1)}`).join("L")}"/>`,
    ...points.map((point) => `<circle cx="${point.at.toFixed(1)}" cy="${point.on.toFixed(1)}" r="3.5"/>`),
    ...points.map((point) => `<text class="v" x="${point.at.toFixed(1)}" y="${(point.on - 9).toFixed(1)}">${point.told}</text>`),
    ...points.map((point) => `<text class="c" x="${point.at.toFixed(1)}" y="${top + HEIGHT + 18}">${point.count.toLocaleString("en")}</text>`),
  ].join("\n");
}

const STYLE = `text{font:12px system-ui,sans-serif;fill:#1f2328}.h{font-weight:600}.v,.c{text-anchor:middle}.c{fill:#59636e}
.g{stroke:#d1d9e0}.l{fill:none;stroke:#0969da;stroke-width:2}circle{fill:#0969da}
@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.c{fill:#9198a1}.g{stroke:#3d444d}.l{stroke:#4493f8}circle{fill:#4493f8}}`;
const told = PANELS.map(({ title, of, show }) => `${title}: ${grown.filter((it) => Number.isFinite(of(it))).map((it) => show(of(it))).join(", ")}`);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT * 2 + ACROSS * 2 + WIDTH} ${TOP + 2 * (HEIGHT + 78) - 40}" role="img" aria-labelledby="t d">
<title id="t">What shards cost as articles grow: ${grown.map(({ count }) => count.toLocaleString("en")).join(", ")}</title>
<desc id="d">${told.join("; ")}. Both scales are logarithmic.</desc>
<style>${STYLE}</style>
${PANELS.map(panel).join("\n")}
</svg>
`;
await writeFile(new URL("../../docs/pictures/growth.svg", import.meta.url), svg);
