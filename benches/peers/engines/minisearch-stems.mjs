// MiniSearch with a Russian stemmer, as its documentation suggests for inflected languages.

import { stemmer } from "@orama/stemmers/russian";
import { engine } from "./minisearch.mjs";

export const { build, open } = engine({
  processTerm: (term) => stemmer(term.toLowerCase().replaceAll("ё", "е")),
});
