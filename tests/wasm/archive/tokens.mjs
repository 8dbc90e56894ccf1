// How a server cuts the fields of a document into tokens, by the mapping that was written for it.

/** @typedef {{type?: string, analyzer?: string, enabled?: boolean, index?: boolean, properties?: Record<string, Mapping>}} Mapping */

/**
 * The type of a field such as `said.text.stems`.
 * @param {Mapping} mapping
 * @param {string} field
 * @returns {Mapping}
 */
export function mappingOf(mapping, field) {
  const found = field.split(".").reduce((/** @type {Mapping | undefined} */ at, name) => at?.properties?.[name], mapping);
  if (!found?.type || found.enabled === false || found.index === false) throw new Error(`the field ${field} is not searched`);
  return found;
}

/**
 * The values of a field, those of lists one after the other.
 * @param {any} source
 * @param {string} field
 * @returns {any[]}
 */
export function valuesOf(source, field) {
  const values = field.split(".").reduce((at, name) => at.flatMap((/** @type {any} */ value) => value?.[name] ?? []), [source]);
  return values.flat();
}

/** @type {WeakMap<object, Map<string, string[][]>>} */
const cut = new WeakMap();

/**
 * The tokens of every position, cut once.
 * @param {Mapping} mapping
 * @param {any} source
 * @param {string} field
 */
export function tokensOf(mapping, source, field) {
  const known = cut.get(source) ?? new Map();
  cut.set(source, known);
  if (!known.has(field)) known.set(field, cutTokens(mapping, source, field));
  return /** @type {string[][]} */ (known.get(field));
}

/**
 * @param {Mapping} mapping
 * @param {any} source
 * @param {string} field
 * @returns {string[][]}
 */
function cutTokens(mapping, source, field) {
  const { type, analyzer } = mappingOf(mapping, field);
  const values = valuesOf(source, field);
  if (type !== "text") return values.map((value) => [String(value)]);
  const words = values.flatMap((value) => String(value).split(/\s+/u).filter(Boolean));
  return words.map((word) => (analyzer === "stems" ? word.split("|") : [word]));
}

/**
 * True when one word is another but for so many letters more, fewer, other or swapped.
 * @param {string} a
 * @param {string} b
 * @param {number} most
 */
export function isNear(a, b, most) {
  const [x, y] = [[...a], [...b]];
  const rows = [[...y.keys(), y.length]];
  for (let i = 1; i <= x.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= y.length; j += 1) {
      const cost = x[i - 1] === y[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1] ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + cost, swapped));
    }
    rows.push(row);
  }
  return (rows[x.length]?.[y.length] ?? Infinity) <= most;
}
