// What an editor pastes, as text: pure functions.

/**
 * @typedef {"search" | "compare" | "quote"} Kind
 * @typedef {object} Embed
 * @property {Kind} kind
 * @property {[name: string, value: string][]} attributes of the element
 * @property {[name: string, value: string][]} variables of its style
 * @property {string} folder address of the files on the site, ending in `/`
 * @property {string | null} pack name of the pack in that folder; null for the articles inside the engine
 * @property {number} height in rem
 * @property {string} title for screen readers
 * @property {string} note below the heading
 * @property {string} quotation words that stand inside until the element is ready
 * @property {{text: string, lang: string, url: string | null}[]} articles that stand inside until then
 */

/** Pixels of a rem on most sites: a frame has no other unit. */
const REM = 16;

/** @param {Embed} embed the tag, with the script */
export function tag(embed) {
  return [script(embed, "tarazy.js"), "", ...around(`tarazy-${embed.kind}`, given(embed), inside(embed))].join("\n");
}

/** @param {Embed} embed for editors of a CMS that let through only tags that they know */
export function plainTag(embed) {
  /** @type {[string, string][]} */
  const data = given(embed).map(([name, value]) => [`data-${name}`, value]);
  return [...around("div", [["data-tarazy", embed.kind], ...data], inside(embed)), "", script(embed, "tarazy.js")].join("\n");
}

/** @param {Embed} embed a frame without rights, which tells its height */
export function frame(embed) {
  const own = embed.attributes.concat(embed.pack ? [["src", embed.pack]] : [], embed.variables);
  const keys = own.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  /** @type {[string, string][]} */
  const attributes = [
    ["title", embed.title], ["sandbox", "allow-scripts allow-popups"], ["loading", "lazy"], ["width", "100%"], ["height", String(embed.height * REM)],
    ["src", `${embed.folder}embed.html#${[`element=${embed.kind}`, ...keys].join("&")}`],
  ];
  return [`${opening("iframe", attributes)}</iframe>`, script(embed, "frame.js")].join("\n");
}

/** @param {Embed} embed for the plugin of `docs/wordpress` */
export function shortcode(embed) {
  const values = [["element", embed.kind], ...given(embed)].map(([name, value]) => ` ${name}="${value?.replace(/["[\]<>]/gu, " ")}"`);
  return `[tarazy${values.join("")}]`;
}

/** @param {Embed} embed the rule for the style sheet of the site: the place is kept before the script is here */
export function styles({ kind, height, variables }) {
  const kept = ["display: block", `min-block-size: ${height}rem`, `--tarazy-min-height: ${height}rem`];
  if (kind !== "quote") kept.push(`--tarazy-max-height: ${height}rem`);
  return [`tarazy-${kind} {`, ...[...kept, ...variables.map((pair) => pair.join(": "))].map((line) => `  ${line};`), "}"].join("\n");
}

/** @param {Embed} embed what a content security policy must allow */
export function policy({ folder }) {
  const self = ["'self'", ...(/^https?:\/\/[^/]+/iu.exec(folder) ?? [])].join(" ");
  return `script-src ${self} 'wasm-unsafe-eval'; connect-src ${self}; style-src 'self'`;
}

/** @param {string} url @returns {boolean} whether readers may be sent there */
export function isWebAddress(url) {
  return /^https?:\/\//iu.test(url);
}

/**
 * @param {Embed} embed
 * @returns {[string, string][]} attributes as they are on the site
 */
function given({ attributes, pack, folder }) {
  return pack ? [["src", folder + pack], ...attributes] : attributes;
}

/**
 * What readers see before, without and after a failure of the script.
 * @param {Embed} embed
 */
function inside({ note, quotation, articles }) {
  const list = articles.map(({ text, lang, url }) => {
    const language = lang ? ` lang="${lang}"` : "";
    return url && isWebAddress(url) ? `    <li><a href="${safe(url)}"${language}>${safe(text)}</a></li>` : `    <li${language}>${safe(text)}</li>`;
  });
  return [
    ...(note ? [`  <p slot="note">${safe(note)}</p>`] : []),
    ...(quotation ? [`  <blockquote>${safe(quotation)}</blockquote>`] : []),
    ...(list.length > 0 ? ["  <ul>", ...list, "  </ul>"] : []),
  ];
}

/** @param {Embed} embed @param {string} file */
function script({ folder }, file) {
  return `<script src="${safe(folder + file)}" defer></script>`;
}

/** @param {string} name @param {[string, string][]} attributes @param {string[]} lines */
function around(name, attributes, lines) {
  return lines.length > 0 ? [opening(name, attributes), ...lines, `</${name}>`] : [`${opening(name, attributes)}</${name}>`];
}

/** @param {string} name @param {[string, string][]} attributes */
function opening(name, attributes) {
  return `<${name}${attributes.map(([key, value]) => ` ${key}="${safe(value)}"`).join("")}>`;
}

/** @param {string} text */
function safe(text) {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}
