/** What WCAG 2.2 wants of words. */
export const ENOUGH = 4.5;

/** @typedef {{background: string, text: string, accent: string}} Colours as `#rrggbb` */

/**
 * How far two colours are from each other, by WCAG 2.2.
 * @param {string} one
 * @param {string} other
 * @returns {number} 1 to 21
 */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** @param {Colours} colours @returns {"light" | "dark"} what the rest is drawn for */
export function themeOf({ background }) {
  return luminance(background) > 0.18 ? "light" : "dark";
}

/**
 * @param {Colours} colours
 * @returns {[name: string, value: string][]} variables of the elements
 */
export function variables({ background, text, accent }) {
  const onAccent = contrast("#ffffff", accent) > contrast("#000000", accent) ? "#ffffff" : "#000000";
  return [
    ["--tarazy-bg", background], ["--tarazy-text", text], ["--tarazy-text-soft", text], ["--tarazy-border", text],
    ["--tarazy-accent", accent], ["--tarazy-accent-text", onAccent], ["--tarazy-focus", accent],
  ];
}

/** @param {string} colour */
function luminance(colour) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {number} part of light, 0 to 1 */
function linear(part) {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
