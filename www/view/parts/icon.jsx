/** Shapes that tell relations apart without colour, on a grid of 16. */
const PATHS = {
  changed: "M2 5h10M9 2l3 3-3 3M14 11H4M7 8l-3 3 3 3",
  contradicts: "M3 6h10M3 10h10M11 2 5 14",
  updated: "M13 8a5 5 0 1 1-2-4M11 1v3.4H7.6M8 5v3l2 1.5",
  agrees: "M3 6h10M3 10h10",
  adds: "M8 3v10M3 8h10",
  related: "M2 9c2-4 4-4 6-1s4 3 6-1",
  only: "M3 3h4.5v10H3zM10 3.5h3M10 8h3M10 12.5h3",
  swap: "M2 5h11M10 2l3 3-3 3M14 11H3M6 8l-3 3 3 3",
  close: "M4 4l8 8M12 4l-8 8",
  previous: "M8 13V3M4 7l4-4 4 4",
  next: "M8 3v10M4 9l4 4 4-4",
};

/** @param {{name: keyof typeof PATHS}} props */
export function Icon({ name }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
