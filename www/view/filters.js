/**
 * Filters are words of the query, such as `source:"Name"`, so that a reader can see and learn them.
 * @typedef {"source" | "lang" | "speaker" | "date" | "title" | "doc"} Field
 * @typedef {{field: Field, value: string, raw: string}} Filter
 */

/** The names under which a field is understood in a query; the first one is written. */
const NAMES = {
  source: ["source", "источник", "дереккөз"],
  lang: ["lang", "язык", "тіл"],
  speaker: ["speaker", "спикер", "сөйлеуші"],
  date: ["date", "дата", "күні"],
  title: ["title", "заголовок", "тақырып"],
  doc: ["doc", "документ", "құжат"],
};

/** The field of a query behind each facet of an answer. */
export const FACET_FIELDS = /** @type {const} */ ({ source: "source", language: "lang", speaker: "speaker", month: "date" });

const FIELDS = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, /** @type {Field} */ (field)])));

/**
 * @param {string} query
 * @returns {Filter[]}
 */
export function filtersIn(query) {
  const found = query.matchAll(/(?<=^|\s)(\p{L}+):("[^"]*"?|\S+)/gu);
  return [...found].flatMap(([raw, name = "", value = ""]) => {
    const field = FIELDS.get(name.toLowerCase());
    return field ? [{ field, value: value.replaceAll("\"", ""), raw }] : [];
  });
}

/**
 * @param {string} query
 * @param {Filter} filter one of `filtersIn(query)`
 */
export function withoutFilter(query, filter) {
  const words = query.split(filter.raw);
  const [first = "", ...rest] = words;
  return tidy(`${first} ${rest.join(filter.raw)}`);
}

/** @param {string} query */
export function withoutFilters(query) {
  return filtersIn(query).reduce(withoutFilter, query);
}

/**
 * Asks for one value of a field, in place of any asked for before.
 * @param {string} query
 * @param {Field} field
 * @param {string} value
 */
export function withFilter(query, field, value) {
  const bare = filtersIn(query).filter((filter) => filter.field === field).reduce(withoutFilter, query);
  const written = value.replaceAll("\"", "");
  return tidy(`${bare} ${field}:${/^[\p{L}\p{N}.-]+$/u.test(written) ? written : `"${written}"`}`);
}

/** @param {string} query */
function tidy(query) {
  return query.replace(/\s+/gu, " ").trim();
}
