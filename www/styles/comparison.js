import compare from "./compare.css";
import facts from "./facts.css";
import rows from "./rows.css";
import texts from "./texts.css";
import time from "./time.css";
import versions from "./versions.css";

/** @type {CSSStyleSheet | undefined} */
let made;

/** The styles of a comparison, which come with its screens. */
export function comparisonSheet() {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync([compare, rows, texts, facts, time, versions].join("\n"));
  }
  return made;
}
