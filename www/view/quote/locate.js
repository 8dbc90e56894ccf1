/**
 * Where a cited passage stands in the text as it is now.
 * @typedef {"same" | "moved" | "changed"} Found `changed`: these words are not in the text
 * @typedef {{start: number, end: number, found: Found}} Located
 * @typedef {{start: number, end: number, check: string | null}} Asked
 */

/** Hexadecimal digits of a check: enough to notice a change, short enough for an address. */
const DIGITS = 6;

/** Of the hash of a check: odd, and of many bits. */
const BASE = 0x01000193;

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
  const moved = check ? checked(text, end - start, check) : undefined;
  return moved === undefined ? { start, end, found: "changed" } : { start: moved, end: moved + end - start, found: "moved" };
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
 * Where a passage of this length with this check begins, at a word: in one pass over the text.
 * @param {string} text
 * @param {number} length
 * @param {string} check
 */
function checked(text, length, check) {
  const shown = plain(text);
  const hash = hashes(shown.text);
  let [from, to] = [0, 0];
  for (const { index } of text.matchAll(/(?<!\S)\S/gu)) {
    if (index + length > text.length) break;
    while ((shown.at[from] ?? Infinity) < index) from += 1;
    while ((shown.at[to] ?? Infinity) < index + length) to += 1;
    const end = Math.min(to, shown.text.length);
    const last = shown.text[end - 1] === " " ? end - 1 : end;
    if (from < last && digits(hash(from, last)) === check) return index;
  }
  return undefined;
}

/**
 * Equal for texts that a reader sees as equal: composed or not, with other white space, quotation marks or invisible signs.
 * @param {string} raw
 * @returns {{text: string, at: number[]}} `at`: where each unit stands in `raw`
 */
function plain(raw) {
  /** @type {number[]} */
  const at = [];
  let [text, last] = ["", " "];
  for (const { 0: letter, index } of raw.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const shown = plainLetter(letter);
    if (shown === "" || (shown === " " && last === " ")) continue;
    text += shown;
    last = shown;
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
  const { text } = plain(passage);
  return digits(hashes(text)(0, text.length));
}

/**
 * Hashes of all parts of a text, each in a step (Rabin and Karp).
 * @param {string} text
 * @returns {(start: number, end: number) => number}
 */
function hashes(text) {
  const [before, power] = [new Int32Array(text.length + 1), new Int32Array(text.length + 1)];
  power[0] = 1;
  for (let at = 0; at < text.length; at += 1) {
    before[at + 1] = Math.imul(before[at] ?? 0, BASE) + text.charCodeAt(at) + 1;
    power[at + 1] = Math.imul(power[at] ?? 0, BASE);
  }
  return (start, end) => ((before[end] ?? 0) - Math.imul(before[start] ?? 0, power[end - start] ?? 0)) | 0;
}

/**
 * The upper bits: the lower ones depend on the lower ones of letters alone.
 * @param {number} hash
 */
function digits(hash) {
  return (hash >>> 8).toString(16).padStart(DIGITS, "0");
}
