/** Words of others inside of a format: nothing in them is markup or a formula. */

const NEGATIVE = /^-\d+(?:\.\d+)?$/u;

/**
 * A field of CSV, after RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe: also behind what parts cells for a
 * spreadsheet that expects no comma. A negative number is none.
 * @param {string | number} value
 */
function field(value) {
  const text = NEGATIVE.test(String(value)) ? String(value) : String(value).replace(/(^|[;\t\r\n])(?=[=+\-@＝＋－＠])/gu, "$1'").replace(/^[\t\r\n]/u, "'$&");
  return /[",;\r\n]/u.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}

/**
 * With a mark by which spreadsheets know UTF-8.
 * @param {(string | number)[][]} lines
 */
export function csvOf(lines) {
  return `\uFEFF${lines.map((line) => `${line.map(field).join(",")}\r\n`).join("")}`;
}

/**
 * Text of Markdown, in which addresses are no links: their signs would be read as they are escaped.
 * @param {string} text
 */
export function plain(text) {
  return text.replace(/\s+/gu, " ").trim().replace(/[\\`*_[\]<>#|~&$@]|:(?=\/\/)/gu, "\\$&").replace(/www(?=\.)/giu, "$&\\");
}

/**
 * An address in Markdown: of the web as a link.
 * @param {string | null} url
 */
export function plainLink(url) {
  return isWeb(url) ? `<${url.replace(/[\s<>]/gu, encodeURIComponent)}>` : plain(url ?? "");
}

/**
 * @param {string | null} url
 * @returns {url is string}
 */
export function isWeb(url) {
  return /^https?:\/\//iu.test(url ?? "");
}

/**
 * Text of HTML.
 * @param {string} text
 */
export function safe(text) {
  return text.replace(/[&<>"']/gu, (letter) => `&#${letter.charCodeAt(0)};`);
}

/**
 * A link, when it is an address of the web.
 * @param {string | null} url
 */
export function link(url) {
  return isWeb(url) ? ` <a href="${safe(url)}">${safe(url)}</a>` : "";
}

/**
 * @param {string[]} names
 * @param {string} ending
 */
export function fileName(names, ending) {
  return `${names.map((name) => name.replace(/[^\p{L}\p{N}._-]+/gu, "-")).join("--")}.${ending}`;
}
