/**
 * Where a cited passage stands in the text as it is now.
 * @typedef {"same" | "moved" | "changed"} Found `changed`: these words are not in the text
 * @typedef {{start: number, end: number, found: Found}} Located
 * @typedef {{start: number, end: number, check: string | null}} Asked
 */

/** Hexadecimal digits of a check: enough to notice a change, short enough for an address. */
const DIGITS = 6;

/**
 * A passage as an attribute names it.
 * @param {string | null} text such as `120-340@document~3fa9c1`
 * @returns {(Asked & {doc: string}) | null}
 */
export function readCited(text) {
  const [, from, to, doc, check = null] = /^(\d{1,9})-(\d{1,9})@(.+?)(?:~([\da-f]{6}))?$/u.exec(text ?? "") ?? [];
  if (!doc || Number(from) >= Number(to)) return null;
  return { start: Number(from), end: Number(to), doc, check };
}

/**
 * @param {{doc: string, start: number, end: number}} place
 * @param {string} text of the document
 */
export function writeCited({ doc, start, end }, text) {
  return `${start}-${end}@${doc}~${checkOf(text.slice(start, end))}`;
}

/**
 * @param {string} text of the document
 * @param {Asked} asked
 * @param {string} words that the author of the page put between the tags; nothing where there are none
 * @returns {Located} the place asked for, or where its words stand now
 */
export function locate(text, asked, words) {
  const { start, end, check } = asked;
  const here = text.slice(start, end);
  const wanted = plain(words).text;
  if (wanted) {
    if (plain(here).text.includes(wanted)) return { start, end, found: "same" };
    const place = placeOf(text, wanted);
    return place ? { ...place, found: "moved" } : { start, end, found: "changed" };
  }
  if (here && (!check || checkOf(here) === check)) return { start, end, found: "same" };
  const moved = check && starts(text, end - start).find((at) => checkOf(text.slice(at, at + end - start)) === check);
  return typeof moved === "number" ? { start: moved, end: moved + end - start, found: "moved" } : { start, end, found: "changed" };
}

/**
 * @param {string} text
 * @param {string} wanted plain words
 */
function placeOf(text, wanted) {
  const { text: words, at } = plain(text);
  const from = words.indexOf(wanted);
  const start = at[from];
  const last = at[from + wanted.length - 1];
  if (from < 0 || start === undefined || last === undefined) return null;
  return { start, end: at[from + wanted.length] ?? last + 1 };
}

/**
 * Where a passage of this length may begin: at a word.
 * @param {string} text
 * @param {number} length
 */
function starts(text, length) {
  return [...text.matchAll(/(?<!\S)\S/gu)].map(({ index }) => index).filter((index) => index + length <= text.length);
}

/**
 * Equal for texts that a reader sees as equal: composed or not, with other white space, quotation marks or invisible signs.
 * @param {string} raw
 * @returns {{text: string, at: number[]}} `at`: where each unit stands in `raw`
 */
function plain(raw) {
  /** @type {number[]} */
  const at = [];
  let text = "";
  for (const { 0: letter, index } of raw.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const shown = plainLetter(letter);
    if (shown === "" || (shown === " " && (text === "" || text.endsWith(" ")))) continue;
    text += shown;
    for (let unit = 0; unit < shown.length; unit += 1) at.push(index);
  }
  return { text: text.trimEnd(), at };
}

/** @param {string} letter with its marks */
function plainLetter(letter) {
  if (/^\s/u.test(letter)) return " ";
  return letter.normalize("NFC").replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff«»"„“”]/gu, "");
}

/** @param {string} passage */
function checkOf(passage) {
  let hash = 0x811c9dc5;
  for (const letter of plain(passage).text) hash = Math.imul(hash ^ /** @type {number} */ (letter.codePointAt(0)), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0").slice(-DIGITS);
}
