import { isOwn } from "../engine.js";
import { locate, readCited, writeCited } from "../quote/locate.js";
import { themeOf, variables } from "./colours.js";

/**
 * What an editor chose.
 * @typedef {object} Choices
 * @property {import("./snippet.js").Kind} kind
 * @property {string} a
 * @property {string} b
 * @property {string} query
 * @property {string} doc of a quotation
 * @property {string} quote one of those found in the text, as `120-340@document`
 * @property {string} words others
 * @property {string} label
 * @property {string} note
 * @property {string} language of the widget
 * @property {string} level
 * @property {"auto" | "light" | "dark" | "own"} theme
 * @property {import("./colours.js").Colours} colours
 * @property {number} height in rem
 * @property {string} folder
 * @property {boolean} fixed readers' browsers run this script and no other
 */

/** Rem: less holds nothing, more is no part of an article. */
const [LEAST, MOST] = [8, 100];

/** Articles of a search that stand inside until it is ready. */
export const LISTED = 10;

/** A text of the editor's own is nowhere else. @param {string | null} id */
const published = (id) => (id && !isOwn(id) ? id : "");

/**
 * @param {import("../desk.js").State} state what the editor was looking at
 * @param {import("../../types/answers.js").Info} info
 * @param {string} language
 * @returns {Choices}
 */
export function startingChoices(state, { documents }, language) {
  const [a, b] = [published(state.a), published(state.b)];
  return {
    kind: a && b ? "compare" : "search", a, b, query: state.query, doc: documents[0]?.id ?? "", quote: "", words: "", label: "", note: "",
    language, level: "2", theme: "auto", colours: { background: "#ffffff", text: "#1a1d21", accent: "#0b4f8a" }, height: 36, folder: "/tarazy/", fixed: false,
  };
}

/**
 * The articles that readers will see: of a search those that it finds, of a comparison those that were last opened in the widget itself.
 * @param {Choices} choices
 * @param {[name: string, value: string][]} attributes of the widget
 * @param {string[]} found ids
 * @returns {string[]} ids
 */
export function articlesOf({ kind, a, b, doc }, attributes, found) {
  if (kind === "search") return found;
  const opened = new Map(a && b ? attributes : []);
  const ids = kind === "quote" ? [doc] : [opened.get("a") ?? a, opened.get("b") ?? b, ...(opened.get("more")?.split("|") ?? [])];
  return ids.filter(Boolean);
}

/**
 * The quotation chosen, as the element takes it.
 * @param {Choices} choices
 * @param {import("../../types/answers.js").DocumentAnswer | null} document
 * @returns {{passage: string, words: string, found: boolean}}
 */
export function quotationOf({ doc, quote, words }, document) {
  const none = { passage: "", words: "", found: false };
  if (!document || document.id !== doc) return none;
  const cited = readCited(quote);
  const asked = words.trim() ? { start: 0, end: 0, check: null } : cited;
  if (!asked) return none;
  const { start, end, found } = locate(document.text, asked, words);
  if (found === "changed") return none;
  return { passage: writeCited({ doc, start, end }, document.text), words: document.text.slice(start, end), found: true };
}

/**
 * @param {Choices} choices
 * @param {string} passage
 * @returns {[name: string, value: string][]} attributes of the element; nothing for what is usual
 */
export function attributesOf({ kind, a, b, query, label, language, level, theme, colours }, passage) {
  const own = /** @type {[string, string][]} */ ({ search: [["query", query]], compare: [["a", a], ["b", b]], quote: [["passage", passage]] }[kind]);
  const shown = theme === "own" ? themeOf(colours) : theme;
  /** @type {[string, string][]} */
  const all = [...own, ["lang", language], ["label", label], ["heading-level", level === "2" ? "" : level], ["theme", shown === "auto" ? "" : shown]];
  return all.filter(([, value]) => value !== "");
}

/** @param {Choices} choices @returns {[string, string][]} */
export function variablesOf({ theme, colours }) {
  return theme === "own" ? variables(colours) : [];
}

/** @param {Choices} choices @returns {number} */
export function heightOf({ height }) {
  return Math.min(MOST, Math.max(LEAST, Math.round(height) || 0));
}

/** @param {Choices} choices @returns {string} ends in `/` */
export function folderOf({ folder }) {
  return folder.trim().replace(/\/*$/u, "/");
}
