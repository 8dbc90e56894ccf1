// What an editor pastes, as text: pure functions.

import { isWeb, safe } from "../../export/escape.js";

/**
 * @typedef {"search" | "compare" | "quote"} Kind
 * @typedef {"tag" | "plain" | "frame" | "wordpress"} Form
 * @typedef {object} Embed
 * @property {Kind} kind
 * @property {[name: string, value: string][]} attributes of the element
 * @property {[name: string, value: string][]} variables of its style
 * @property {string} folder address of the files on the site, ending in `/`
 * @property {string | null} pack name of the pack in that folder; null for the articles inside the engine
 * @property {string | null} integrity of the script that the form chosen has; null when any will do
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

/** @param {Embed} embed a frame without rights, which tells its height; it has no place for the note */
export function frame(embed) {
  const own = embed.attributes.concat(embed.pack ? [["src", embed.pack]] : [], embed.variables);
  const keys = own.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  /** @type {[string, string][]} */
  const attributes = [
    ["title", embed.title], ["sandbox", "allow-scripts allow-popups"], ["loading", "lazy"], ["width", "100%"], ["height", String(embed.height * REM)],
    ["src", `${embed.folder}embed.html#${[`element=${embed.kind}`, ...keys].join("&")}`],
  ];
  return [...(embed.note ? [`<p>${safe(embed.note)}</p>`] : []), `${opening("iframe", attributes)}</iframe>`, script(embed, "frame.js")].join("\n");
}

/** @param {Embed} embed for the plugin of `docs/wordpress`, which knows where the pack is unless it is told that there is none */
export function shortcode(embed) {
  const values = [["element", embed.kind], ...(embed.pack ? [] : [["src", ""]]), ...embed.attributes].map(([name, value]) => ` ${name}="${value?.replace(/["[\]<>]/gu, " ")}"`);
  const lines = inside(embed).map((line) => line.replace(/[[\]]/gu, (bracket) => `&#${bracket.charCodeAt(0)};`));
  return [`[tarazy${values.join("")}]`, ...lines, "[/tarazy]"].join("\n");
}

/**
 * The rule for the style sheet of the site: the place is kept before the script is here, and with it the element inside of a `div`.
 * @param {Embed} embed
 * @param {Form} form
 */
export function styles({ kind, height, variables }, form) {
  const kept = ["display: block", `min-block-size: ${height}rem`, `--tarazy-min-height: ${height}rem`];
  if (kind !== "quote") kept.push(`--tarazy-max-height: ${height}rem`);
  return [...(form === "tag" ? [] : [`[data-tarazy="${kind}"],`]), `tarazy-${kind} {`, ...[...kept, ...variables.map((pair) => pair.join(": "))].map((line) => `  ${line};`), "}"].join("\n");
}

/**
 * What a content security policy must allow; a frame has its own.
 * @param {Embed} embed
 * @param {Form} form
 */
export function policy({ folder }, form) {
  const self = ["'self'", ...(/^https?:\/\/[^/]+/iu.exec(folder) ?? [])].join(" ");
  if (form === "frame") return `script-src ${self}; frame-src ${self}`;
  return `script-src ${self} 'wasm-unsafe-eval'; connect-src ${self}; style-src 'self'`;
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
    const language = lang ? ` lang="${safe(lang)}"` : "";
    return isWeb(url) ? `    <li><a href="${safe(url)}"${language}>${safe(text)}</a></li>` : `    <li${language}>${safe(text)}</li>`;
  });
  return [
    ...(note ? [`  <p slot="note">${safe(note)}</p>`] : []),
    ...(quotation ? [`  <blockquote>${safe(quotation)}</blockquote>`] : []),
    ...(list.length > 0 ? ["  <ul>", ...list, "  </ul>"] : []),
  ];
}

/** @param {Embed} embed @param {string} file */
function script({ folder, integrity }, file) {
  // From another host it is compared only when that host lets pages read it.
  const other = /^(?:https?:)?\/\//iu.test(folder) ? ' crossorigin="anonymous"' : "";
  return `<script src="${safe(folder + file)}"${integrity ? ` integrity="${integrity}"${other}` : ""} defer></script>`;
}

/** @param {string} name @param {[string, string][]} attributes @param {string[]} lines */
function around(name, attributes, lines) {
  return lines.length > 0 ? [opening(name, attributes), ...lines, `</${name}>`] : [`${opening(name, attributes)}</${name}>`];
}

/** @param {string} name @param {[string, string][]} attributes */
function opening(name, attributes) {
  return `<${name}${attributes.map(([key, value]) => ` ${key}="${safe(value)}"`).join("")}>`;
}
