import { builderStrings } from "../../strings/builder/index.js";
import { useDesk } from "../desk.js";

/** Words of the builder in the language of the interface. */
export function useWords() {
  return builderStrings[/** @type {"ru" | "kk" | "en"} */ (useDesk().t.code)];
}
