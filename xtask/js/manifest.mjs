// `custom-elements.json` and the types of the elements, for editors and IDEs. Members are read by the analyzer; what is told below of the rest
// must be what the sources have: a test compares.

import * as analyzer from "@custom-elements-manifest/analyzer";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ALL, propertyOf } from "../../www/state/attributes.js";

const www = fileURLToPath(new URL("../../www/", import.meta.url));

/** Its types leave out what it exports. */
const { create, ts } = /** @type {any} */ (analyzer);

/** @typedef {Record<string, string>} Told what it is, by name */

/** @type {Record<"attributes" | "events" | "slots" | "cssParts" | "cssProperties" | "cssStates", Told>} */
const told = {
  attributes: {
    query: "what is searched at first, in the query language",
    a: "id of the first document compared",
    b: "id of the second",
    more: "ids of further ones, separated by |",
    view: "what is open at first: search, rows, texts, facts, time, versions, quotes, embed or collection",
    row: "number of the row opened",
    only: "filter of the rows",
    doc: "id of the document opened",
    place: "its part, such as 120-340: half-open, UTF-16 code units",
    lang: "language of the interface: ru, kk, en",
    sort: "relevance, newest or oldest",
    speaker: "whose words are listed",
    like: "passage to which others are near, such as 120-340@document",
    label: "name of the widget, in its heading and for screen readers",
    "heading-level": "1 to 6",
    src: "address of a pack to open instead of the articles inside the engine",
    passage: "what a quotation cites, such as 120-340@document",
    "max-results": "how many articles are shown at first, 1 to 100",
    loading: "lazy (auto) or eager",
    theme: "auto, light or dark",
    "url-state": "hash or none: whether the address of the page keeps the state",
    "url-key": "tells several elements apart in the address",
  },
  events: {
    "tarazy-load-start": "the engine is being opened",
    "tarazy-ready": "the element can answer",
    "tarazy-error": "detail: code, message, recoverable",
    "tarazy-search": "detail: query, total",
    "tarazy-compare": "detail: a, b, more, counts",
    "tarazy-quote": "detail: doc, start, end, found (same, moved, changed)",
    "tarazy-select": "detail: doc, place; prevent it to open the document elsewhere",
    "tarazy-copy": "detail: format, text; prevent it to copy otherwise",
    "tarazy-export": "detail: format, name, text; prevent it to save otherwise",
    "tarazy-statechange": "detail: state, url",
  },
  slots: {
    heading: "in place of the element's own heading",
    note: "below the heading",
    empty: "advice when nothing is found",
    footer: "below everything",
  },
  cssParts: {
    button: "of the search", chip: "a filter that is on, or a query to begin with", error: "what went wrong", filters: "of what was found", form: "of the search",
    heading: "of the element", input: "of the search", label: "of the input", mark: "a word found", meta: "outlet, date, language", note: "how a query was understood",
    added: "words only in the later text", moved: "words that stand elsewhere", removed: "words only in the earlier text",
    passage: "the words of a quotation", quote: "a quotation with its source", result: "an article found", results: "all of them",
    side: "of a comparison", snippet: "a passage found", status: "what a screen reader is told", title: "of an article", toolbar: "of a comparison",
  },
  cssProperties: {
    "--tarazy-accent": "links, the main button", "--tarazy-accent-text": "on the main button", "--tarazy-bg": "behind everything",
    "--tarazy-border": "of fields and buttons", "--tarazy-focus": "around what has the focus", "--tarazy-font": "the site's own by default",
    "--tarazy-font-size": "the site's own by default", "--tarazy-gap": "between parts", "--tarazy-mark-bg": "behind words found",
    "--tarazy-added-bg": "behind words only in the later text", "--tarazy-moved-bg": "behind words that stand elsewhere",
    "--tarazy-removed-bg": "behind words only in the earlier text",
    "--tarazy-max-height": "what is longer scrolls inside", "--tarazy-min-height": "kept before the element is drawn",
    "--tarazy-radius": "of corners", "--tarazy-text": "of words", "--tarazy-text-soft": "of less important words",
  },
  cssStates: { loading: "the engine is being opened", ready: "it can answer", error: "it cannot", empty: "nothing was found" },
};

/** Names that stand in the sources. */
const found = {
  attributes: ALL,
  events: [...names(/\b(?:tell|told)\("(tarazy-[a-z-]+)"/gu), "tarazy-ready", "tarazy-error"],
  slots: names(/<slot name="([a-z]+)"/gu),
  cssParts: names(/\bpart(?:=|: )"([a-z]+)"/gu),
  cssProperties: names(/(--tarazy-[a-z-]+)/gu),
  cssStates: names(/states\.(?:toggle|become)\("([a-z]+)"/gu).concat("ready", "error"),
};

/** @returns {object} the manifest, after https://github.com/webcomponents/custom-elements-manifest */
export function manifest() {
  const files = readdirSync(`${www}elements`).map((name) => `elements/${name}`);
  const modules = files.map((file) => ts.createSourceFile(file, readFileSync(www + file, "utf8"), ts.ScriptTarget.ES2022, true));
  const manifest = create({ modules, plugins: [], context: { dev: false } });
  for (const { declarations = [] } of manifest.modules) for (const declaration of declarations) complete(declaration);
  return { ...manifest, modules: manifest.modules.filter((/** @type {any} */ { declarations = [] }) => declarations.some((/** @type {any} */ { tagName }) => tagName)) };
}

/** @returns {string} what TypeScript does not see in the sources */
export function elementTypes() {
  const properties = ALL.filter((name) => name !== "lang").map((name) => `    /** ${told.attributes[name]} */\n    ${propertyOf(name)}: string | null;`);
  const tags = Object.values(TAGS).map((tag) => `    "${tag}": import("./types/www/elements/base.js").TarazyElement;`);
  const events = Object.entries(told.events).map(([name, about]) => `    /** ${about} */\n    "${name}": CustomEvent<any>;`);
  return [
    "export * from \"./types/www/main.js\";",
    "declare module \"./types/www/elements/base.js\" {\n  interface TarazyElement {", ...properties, "  }\n}",
    "declare global {\n  interface HTMLElementTagNameMap {", ...tags, "  }\n  interface GlobalEventHandlersEventMap {", ...events, "  }\n}\n",
  ].join("\n");
}

/** Names of the elements by their classes, as they are registered. The module itself runs only once it is bundled. */
const TAGS = Object.fromEntries([...readFileSync(`${www}elements/define.js`, "utf8").matchAll(/"(tarazy-\w+)": (\w+)/gu)].map(([, tag = "", name = ""]) => [name, tag]));

/** @param {any} declaration of a class */
function complete(declaration) {
  declaration.members = declaration.members?.filter((/** @type {any} */ { name, privacy }) => privacy !== "private" && !name.startsWith("#"));
  const tagName = TAGS[declaration.name];
  if (!tagName) return;
  const list = (/** @type {Told} */ names) => Object.entries(names).map(([name, description]) => ({ name, description }));
  Object.assign(declaration, {
    tagName, customElement: true, slots: [{ name: "", description: "shown until the element is ready, and when it cannot start" }, ...list(told.slots)],
    attributes: list(told.attributes).map((attribute) => ({ ...attribute, fieldName: propertyOf(attribute.name) })),
    events: list(told.events).map((event) => ({ ...event, type: { text: "CustomEvent" } })),
    cssParts: list(told.cssParts), cssProperties: list(told.cssProperties), cssStates: list(told.cssStates),
  });
}

/** @returns {string[]} names that are told here but stand nowhere in the sources, or stand there and are not told */
export function mistold() {
  return Object.entries(found).flatMap(([kind, there]) => {
    const here = Object.keys(told[/** @type {keyof typeof told} */ (kind)]);
    const wrong = [...here.filter((name) => !there.includes(name)), ...there.filter((name) => !here.includes(name))];
    return [...new Set(wrong)].map((name) => `${kind}: ${name}`);
  });
}

/**
 * @param {RegExp} pattern
 * @returns {string[]} what its group finds in the elements, the view and the styles
 */
function names(pattern) {
  const files = ["elements", "view", "styles"].flatMap((folder) => readdirSync(www + folder, { recursive: true, encoding: "utf8" }).map((name) => `${www}${folder}/${name}`));
  const text = files.filter((name) => /\.(?:jsx?|css)$/u.test(name)).map((name) => readFileSync(name, "utf8")).join("\n");
  return [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))];
}
