import compare from "./compare.css";
import facts from "./facts.css";
import { once } from "./once.js";
import rows from "./rows.css";
import texts from "./texts.css";
import time from "./time.css";
import versions from "./versions.css";

/** The styles of a comparison, which come with its screens. */
export const comparisonSheet = once([compare, rows, texts, facts, time, versions].join("\n"));
