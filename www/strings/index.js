import en from "./en.js";
import kk from "./kk.js";
import ru from "./ru.js";

/** @typedef {typeof ru} Strings */

/** The interface in every language it speaks, in the order in which they are offered. */
export const languages = /** @type {const} */ (["kk", "ru", "en"]);

/** @type {Record<string, Strings>} */
const all = { ru, kk, en };

/**
 * The interface language for a language tag such as `kk-KZ`.
 * @param {string | null | undefined} tag
 * @returns {"ru" | "kk" | "en"} Russian when nothing is said, English for a language not spoken here
 */
export function interfaceLanguage(tag) {
  const code = (tag ?? "").toLowerCase().split("-")[0] ?? "";
  if (code === "") return "ru";
  return code === "ru" || code === "kk" ? code : "en";
}

/**
 * @param {string} language
 * @returns {Strings}
 */
export function stringsFor(language) {
  return all[language] ?? ru;
}
