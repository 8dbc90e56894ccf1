import { useDesk } from "../../desk.js";

/** Pixels: height of a moment, distance of the lanes, radius of a mark. */
const [STEP, LANE, RADIUS] = [28, 28, 10];

/**
 * A lane for every document, a line for every moment in order of time. All of it stands in the list, too.
 * @param {{moments: import("./moments.js").Moment[], undated: number[], letters: string[]}} props
 */
export function Picture({ moments, undated, letters }) {
  const { t, named } = useDesk();
  const words = LANE * letters.length + 8;
  const height = STEP * (moments.length + undated.length) + 8;
  if (moments.length === 0) return null;
  return (
    <figure class="picture">
      <figcaption class="soft">{t.pictureOf}</figcaption>
      <svg width="100%" height={height} role="img" aria-label={named(t.pictureOf)}>
        {letters.map((letter, side) => <line key={letter} class="lane" x1={laneAt(side)} x2={laneAt(side)} y1={4} y2={STEP * moments.length + 4} />)}
        {moments.map(({ iso, published, told }, at) => (
          <g key={iso}>
            <Words x={words} y={middle(at)} lines={iso.split("/").map((part) => t.date(part))} out={published.map((side) => letters[side]).join(", ")} />
            {letters.map((letter, side) => <Mark key={letter} side={side} letter={letter} y={middle(at)} told={told.some((one) => one.side === side)} out={published.includes(side)} />)}
          </g>
        ))}
        {undated.map((side, at) => (
          <g key={side}>
            <Words x={words} y={middle(moments.length + at)} lines={[t.dateUnknown]} out={letters[side] ?? ""} />
            <Mark side={side} letter={letters[side] ?? ""} y={middle(moments.length + at)} told={false} out />
          </g>
        ))}
      </svg>
    </figure>
  );
}

/**
 * A date, a period in two lines, and the letters of what came out then.
 * @param {{x: number, y: number, lines: string[], out: string}} props
 */
function Words({ x, y, lines: [from, to], out }) {
  const { t } = useDesk();
  return (
    <text class={out ? "out" : undefined} x={x} y={y} dy={to ? "-0.15em" : "0.35em"}>
      {from}{to ? <> —<tspan x={x} dy="1em">{to}</tspan></> : null}{out ? ` — ${t.outShort(out)}` : ""}
    </text>
  );
}

/** @param {number} side */
function laneAt(side) {
  return LANE * side + RADIUS + 4;
}

/** @param {number} at */
function middle(at) {
  return STEP * at + STEP / 2 + 4;
}

/**
 * A circle where a document tells of the moment, a square where it came out; the first document's are filled.
 * @param {{side: number, letter: string, y: number, told: boolean, out: boolean}} props
 */
function Mark({ side, letter, y, told, out }) {
  if (!told && !out) return null;
  const x = laneAt(side);
  return (
    <g class={side === 0 ? "mark-first" : "mark-other"}>
      {out ? <rect x={x - RADIUS} y={y - RADIUS} width={2 * RADIUS} height={2 * RADIUS} /> : <circle cx={x} cy={y} r={RADIUS} />}
      <text x={x} y={y} dy="0.35em" text-anchor="middle">{letter}</text>
    </g>
  );
}
