/** Elements whose content is no text of an article. */
const SILENT = /<(script|style|head|noscript|template|svg|nav|button|select|textarea)\b[^>]*>[^]*?<\/\1\s*>/giu;

/** Elements that begin a line of their own. */
const BLOCK = /<\/?(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)\b[^>]*>/giu;

/** @type {Record<string, string>} */
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: "\u00a0", laquo: "«", raquo: "»", mdash: "—", ndash: "–", hellip: "…", shy: "" };

/**
 * The text of a page, a line a block. By patterns: pages under Trusted Types may parse no strings, and what comes out is only shown as text.
 * @param {string} html
 */
export function textOfHtml(html) {
  const body = html.replace(/<!--[^]*?-->/gu, "").replace(SILENT, "\n").replace(/\s+/gu, " ");
  const text = body.replace(BLOCK, "\n").replace(/<\/?[a-z!][^>]*>/giu, "");
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/giu, entity).split("\n").map((line) => line.trim()).filter(Boolean).join("\n\n");
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
