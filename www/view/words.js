import { useDesk } from "./desk.js";

/**
 * The words of the interface with those of a part, which come with it; those that the site brings stand before ours.
 * @template W
 * @param {{ru: W, kk: W, en: W}} languages
 * @returns {W & import("../strings/languages.js").Strings}
 */
export function useWordsOf(languages) {
  const { t } = useDesk();
  return { ...languages[/** @type {"ru" | "kk" | "en"} */ (t.code)], ...t };
}
