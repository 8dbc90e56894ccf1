/** Elements whose content is no text of an article. */
const SILENT = new Set(["script", "style", "head", "noscript", "template", "svg", "nav", "button", "select", "textarea"]);

/** Elements that begin a line of their own. */
const BLOCK = /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/u;

/** @type {Record<string, string>} */
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: "\u00a0", laquo: "«", raquo: "»", mdash: "—", ndash: "–", hellip: "…", shy: "" };

/**
 * The text of a page, a line a block, in one pass. By hand: pages under Trusted Types may parse no strings, and what comes out is only shown as text.
 * @param {string} html
 */
export function textOfHtml(html) {
  const text = withoutTags(html.replace(/\s+/gu, " "));
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/giu, entity).split("\n").map((line) => line.trim()).filter(Boolean).join("\n\n");
}

/** @param {string} html */
function withoutTags(html) {
  // Only letters of tags: "İ" in small letters is longer, and no place after it would be right.
  const letters = html.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
  /** @type {Set<string>} elements that are closed nowhere from here on */
  const unclosed = new Set();
  let [text, from] = ["", 0];
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", Math.max(from, at + 1))) {
    const name = /^<\/?([a-z][a-z\d]*|!)/u.exec(letters.slice(at, at + 24))?.[1];
    const end = name ? html.indexOf(">", at) : at;
    // Without any further `>` what is left is text.
    if (end < 0) break;
    if (!name) continue;
    text += html.slice(from, at) + (BLOCK.test(name) || SILENT.has(name) ? "\n" : "");
    from = afterElement(letters, at, name, unclosed) ?? end + 1;
  }
  return text + html.slice(from);
}

/**
 * Where a comment, or an element without text, ends; undefined for any other tag.
 * @param {string} html in small letters
 * @param {number} at
 * @param {string} name
 * @param {Set<string>} unclosed
 */
function afterElement(html, at, name, unclosed) {
  const closing = html.startsWith("<!--", at) ? "-->" : `</${name}`;
  if ((closing !== "-->" && !(SILENT.has(name) && html[at + 1] !== "/")) || unclosed.has(closing)) return undefined;
  const found = html.indexOf(closing, at + 1);
  const end = found < 0 ? -1 : html.indexOf(">", found);
  if (end >= 0) return end + 1;
  unclosed.add(closing);
  return undefined;
}

/**
 * @param {string} whole
 * @param {string} name
 */
function entity(whole, name) {
  if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
