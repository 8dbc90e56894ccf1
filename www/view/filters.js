/**
 * Filters are words of the query, such as `source:"Name"`, so that a reader can see and learn them.
 * @typedef {"source" | "lang" | "speaker" | "statement" | "date" | "title" | "doc"} Field
 * @typedef {{field: Field, value: string, raw: string, at: number}} Filter as it stands in the query, and where
 */

/** The names under which a field is understood in a query; the first one is written. */
const NAMES = {
  source: ["source", "источник", "дереккөз"],
  lang: ["lang", "язык", "тіл"],
  speaker: ["speaker", "спикер", "сөйлеуші"],
  statement: ["statement", "высказывание", "айтылым"],
  date: ["date", "дата", "күні"],
  title: ["title", "заголовок", "тақырып"],
  doc: ["doc", "документ", "құжат"],
};

/** @type {Record<string, string>} values that have other names */
const VALUES = { цитата: "quote", дәйексөз: "quote", редакция: "newsroom" };

/** The field of a query behind each facet of an answer. */
export const FACET_FIELDS = /** @type {const} */ ({
  source: "source", language: "lang", speaker: "speaker", statement: "statement", year: "date", month: "date",
});

const FIELDS = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, /** @type {Field} */ (field)])));

/**
 * @param {string} query
 * @returns {Filter[]}
 */
export function filtersIn(query) {
  const found = query.matchAll(/(?<=^|\s)(\p{L}+):("[^"]*"?|\S+)/gu);
  return [...found].flatMap(({ 0: raw, 1: name = "", 2: written = "", index: at }) => {
    const field = FIELDS.get(name.toLowerCase());
    const value = written.replaceAll("\"", "");
    return field ? [{ field, value: field === "statement" ? VALUES[value.toLowerCase()] ?? value : value, raw, at }] : [];
  });
}

/**
 * @param {string} query
 * @param {Filter} filter one of `filtersIn(query)`
 */
export function withoutFilter(query, filter) {
  return tidy(cut(query, filter));
}

/**
 * @param {string} query
 * @param {Field} [field] all fields by default
 */
export function withoutFilters(query, field) {
  const filters = filtersIn(query).filter((filter) => !field || filter.field === field);
  return tidy(filters.reduceRight(cut, query));
}

/**
 * Asks for one value of a field, in place of any asked for before.
 * @param {string} query
 * @param {Field} field
 * @param {string} value
 */
export function withFilter(query, field, value) {
  const written = value.replaceAll("\"", "");
  return tidy(`${withoutFilters(query, field)} ${field}:${/^[\p{L}\p{N}.-]+$/u.test(written) ? written : `"${written}"`}`);
}

/**
 * The first and the last day or month that a date in a query asks for; empty where it is open.
 * @param {string} value
 * @returns {[from: string, to: string]}
 */
export function periodOf(value) {
  const [from = "", to = from] = value.split("..");
  return [from, to];
}

/**
 * @param {string} query
 * @param {Filter} filter
 */
function cut(query, { at, raw }) {
  return `${query.slice(0, at)} ${query.slice(at + raw.length)}`;
}

/** @param {string} query */
function tidy(query) {
  return query.replace(/\s+/gu, " ").trim();
}
