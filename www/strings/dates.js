/**
 * Writes ISO dates and periods in words. Month names are our own: browsers know no Kazakh ones.
 * @typedef {object} DateWords
 * @property {(day: number, month: number, year: string) => string} day
 * @property {(month: number, year: string) => string} month
 * @property {(year: string) => string} year
 * @property {(day: number, month: number) => string} dayOnly a day of an unknown year
 * @property {(from: string, to: string) => string} period
 */

const ISO = /^(\d{4}|-)-?(?:(\d{2})(?:-(\d{2}))?)?$/u;

/**
 * @param {string} iso `2022`, `2022-01`, `2022-01-29`, `--01-29`, or two of them with `/` between
 * @param {DateWords} words
 * @returns {string} the date in words; `iso` itself when it cannot be read
 */
export function dateInWords(iso, words) {
  const [from, to] = iso.split("/");
  if (to === undefined) return oneDate(from ?? "", words);
  return words.period(oneDate(from ?? "", words), oneDate(to, words));
}

/**
 * @param {string} iso
 * @param {DateWords} words
 */
function oneDate(iso, words) {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (year === undefined || Number(month ?? 1) > 12) return iso;
  if (year === "-") return words.dayOnly(Number(day), Number(month));
  if (day !== undefined) return words.day(Number(day), Number(month), year);
  return month === undefined ? words.year(year) : words.month(Number(month), year);
}
