/**
 * @typedef {typeof import("./ru.js").default} Strings
 * @typedef {typeof import("./compare/ru.js").default} ComparisonStrings
 * @typedef {typeof import("./builder/ru.js").default} BuilderStrings
 */

/** The languages of the interface and what each calls itself, in the order in which they are offered. */
export const languages = /** @type {const} */ ([["kk", "Қазақша"], ["ru", "Русский"], ["en", "English"]]);

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
