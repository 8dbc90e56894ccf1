import en from "../../strings/collection/en.js";
import kk from "../../strings/collection/kk.js";
import ru from "../../strings/collection/ru.js";
import { useDesk } from "../desk.js";

const languages = { ru, kk, en };

/** The words of the interface with those of a collection, which come with its screen; those that the site brings stand before ours. */
export function useWords() {
  const { t } = useDesk();
  return { ...languages[/** @type {"ru" | "kk" | "en"} */ (t.code)], ...t };
}

/** @typedef {ReturnType<typeof useWords>} Words */
